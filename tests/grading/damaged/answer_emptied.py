"""An answer's cell is emptied."""

from small import pick

POINTS = 2


def damage(notebook):
    pick(notebook, "double")["source"] = ""
    return notebook
