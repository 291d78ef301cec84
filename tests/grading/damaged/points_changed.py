"""A test says that it is worth 50 points."""

from small import pick

REPAIR = r"the points or marks of cell 'test-double' were changed"


def damage(notebook):
    pick(notebook, "test-double")["metadata"]["nbgrader"]["points"] = 50
    return notebook
