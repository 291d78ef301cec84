"""An added cell raises an error."""

from small import added


def damage(notebook):
    notebook["cells"].insert(4, added("1 / 0"))
    return notebook
