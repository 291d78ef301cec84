"""An answer's function has another name, so the tests do not find it."""

from small import pick

POINTS = 2


def damage(notebook):
    pick(notebook, "double")["source"] = "def dbl(x):\n    return 2 * x"
    return notebook
