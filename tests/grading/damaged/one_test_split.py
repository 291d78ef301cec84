"""A test is split, and its second half has no mark."""

from small import added, pick

REPAIR = r"'test-double-zero' was changed"


def damage(notebook):
    pick(notebook, "test-double-zero")["source"] = "# Zero"
    notebook["cells"].insert(6, added("assert double(0) == 0, 'double(0) is 0'"))
    return notebook
