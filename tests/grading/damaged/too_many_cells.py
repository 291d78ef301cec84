"""The notebook has 50,000 cells."""

from small import added

POINTS = 0
REASON = r"50,012 cells"


def damage(notebook):
    notebook["cells"] += [added("1")] * 50_000
    return notebook
