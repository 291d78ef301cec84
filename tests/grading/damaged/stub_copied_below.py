"""A copy of the untouched answer stands below the answer."""

from small import pick

REPAIR = r"there 2 times"


def damage(notebook):
    copy = {**pick(notebook, "double"), "source": "def double(x):\n    raise NotImplementedError"}
    notebook["cells"].insert(4, {**copy, "id": "c0ffee"})
    return notebook
