"""A file of null bytes, as a crash or a full disk leaves it."""

POINTS = 0
REASON = r"null bytes"


def damage(notebook):
    return bytes(5000)
