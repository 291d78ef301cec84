"""A copy of the answer's cell, further down, holds a wrong attempt."""

from small import pick

POINTS = 3
REPAIR = r"the last answer counts"


def damage(notebook):
    copy = {**pick(notebook, "double"), "source": "def double(x):\n    return 0"}
    notebook["cells"].append({**copy, "id": "c0ffee"})
    return notebook
