"""The reflection is turned into a code cell."""

from small import pick

REPAIR = r"'reflection' had another type"


def damage(notebook):
    pick(notebook, "reflection").update(cell_type="code", outputs=[], execution_count=None)
    return notebook
