"""A copy of the answer's cell holds an older, wrong attempt."""

from small import pick

REPAIR = r"there 2 times"


def damage(notebook):
    copy = {**pick(notebook, "double"), "source": "def double(x):\n    return x * x"}
    notebook["cells"].insert(3, {**copy, "id": "c0ffee"})
    return notebook
