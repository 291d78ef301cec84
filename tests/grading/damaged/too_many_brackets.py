"""A small file that takes gigabytes of memory when it is read."""

POINTS = 0
REASON = r"too large"


def damage(notebook):
    return b"[" + b"[]," * 6_000_000 + b"[]]"
