"""An answer is split in the middle; the second half has no mark."""

from small import added, pick

REPAIR = r"split in 2; put together"


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n    y = 2 * x"
    notebook["cells"].insert(4, added("    return y"))
    return notebook
