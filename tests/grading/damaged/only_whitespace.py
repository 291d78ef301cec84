"""A file of spaces and line ends."""

POINTS = 0
REASON = r"empty"


def damage(notebook):
    return b" \n\t\r\n"
