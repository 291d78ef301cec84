"""A copy of the answer's cell holds an attempt that is no Python."""

from small import pick

REPAIR = r"there 2 times"


def damage(notebook):
    copy = {**pick(notebook, "double"), "source": "def double(x:\n    return 2x"}
    notebook["cells"].insert(3, {**copy, "id": "c0ffee"})
    return notebook
