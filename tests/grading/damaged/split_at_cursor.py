"""An answer is split behind an indentation, as Jupyter does at the cursor."""

from small import added, pick

REPAIR = r"split in 2; put together"


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n    y = 2 * x\n    "
    notebook["cells"].insert(4, added("return y"))
    return notebook
