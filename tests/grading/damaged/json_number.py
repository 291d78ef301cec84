"""The file is a number of 10,000 digits."""

POINTS = 0
REASON = r"not JSON"


def damage(notebook):
    return b"1" * 10_000
