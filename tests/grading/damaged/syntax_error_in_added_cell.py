"""An added cell is no Python."""

from small import added


def damage(notebook):
    notebook["cells"].insert(4, added("this is ( no Python"))
    return notebook
