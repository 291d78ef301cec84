"""An answer's cell has no source."""

from small import pick

POINTS = 2
REPAIR = r"had no text"


def damage(notebook):
    del pick(notebook, "double")["source"]
    return notebook
