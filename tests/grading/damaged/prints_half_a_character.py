"""An answer prints half a character (a lone surrogate)."""

from small import pick


def damage(notebook):
    pick(notebook, "double")["source"] += "\n\nprint(chr(0xd83d))"
    return notebook
