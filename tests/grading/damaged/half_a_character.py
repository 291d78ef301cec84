"""Half a character (a lone surrogate) stands in an answer's comment."""

from small import pick

REPAIR = r"characters that are none"


def damage(notebook):
    pick(notebook, "double")["source"] += "  # \ud83d"
    return notebook
