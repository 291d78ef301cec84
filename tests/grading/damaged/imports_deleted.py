"""A plain cell that the answers need is deleted."""

from small import pick

REPAIR = r"'imports' was missing"


def damage(notebook):
    notebook["cells"].remove(pick(notebook, "imports"))
    return notebook
