"""There are no cells at all."""

POINTS = 0
REASON = r"no cells"


def damage(notebook):
    del notebook["cells"]
    return notebook
