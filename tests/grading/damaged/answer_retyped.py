"""The answer's cell is deleted and its answer typed in a new cell."""

from small import added, pick

REPAIR = r"'double' was found in an added cell"


def damage(notebook):
    notebook["cells"][3] = added(pick(notebook, "double")["source"])
    return notebook
