"""An empty file."""

POINTS = 0
REASON = r"empty"


def damage(notebook):
    return b""
