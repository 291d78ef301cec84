"""The reflection's cell is deleted and written anew."""

from small import added

REPAIR = r"'reflection' was found in an added cell"


def damage(notebook):
    notebook["cells"][-1] = added("I learned to double.", "markdown")
    return notebook
