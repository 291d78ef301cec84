"""An answer is split in the middle; both halves have its mark."""

from small import pick

REPAIR = r"put together"


def damage(notebook):
    cell = pick(notebook, "double")
    first, second = "def double(x):\n    y = 2 * x", "    return y"
    halves = [{**cell, "source": first}, {**cell, "source": second, "id": "c0ffee"}]
    notebook["cells"][3:4] = halves
    return notebook
