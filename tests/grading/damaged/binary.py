"""Bytes that are no text."""

POINTS = 0
REASON = r"not text"


def damage(notebook):
    return bytes(range(255, 0, -1)) * 20
