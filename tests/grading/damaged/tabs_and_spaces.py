"""An answer is indented with tabs and spaces, which Python refuses."""

from small import pick

POINTS = 2


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n\ty = 2 * x\n        return y"
    return notebook
