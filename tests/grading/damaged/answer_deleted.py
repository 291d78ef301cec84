"""An answer's cell is deleted."""

from small import pick

POINTS = 2
REPAIR = r"'double' was missing"


def damage(notebook):
    notebook["cells"].remove(pick(notebook, "double"))
    return notebook
