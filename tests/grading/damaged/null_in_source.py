"""A null character stands in an answer."""

from small import pick

REPAIR = r"characters that are none"


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n    return\0 2 * x"
    return notebook
