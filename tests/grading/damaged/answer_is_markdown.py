"""An answer's cell is turned into a markdown cell."""

from small import pick

REPAIR = r"'double' had another type"


def damage(notebook):
    cell = pick(notebook, "double")
    cell["cell_type"] = "markdown"
    del cell["outputs"], cell["execution_count"]
    return notebook
