"""The file is a JSON list."""

POINTS = 0
REASON = r"no notebook"


def damage(notebook):
    return b"[1, 2]"
