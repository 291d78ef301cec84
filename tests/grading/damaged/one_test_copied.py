"""A test is there twice."""

from small import pick

REPAIR = r"there 2 times; it counts once"


def damage(notebook):
    notebook["cells"].insert(6, {**pick(notebook, "test-double"), "id": "c0ffee"})
    return notebook
