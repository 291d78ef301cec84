"""The points of a test are no number."""

from small import pick

REPAIR = r"points or marks"


def damage(notebook):
    pick(notebook, "test-double")["metadata"]["nbgrader"].update(points="many", grade="yes")
    return notebook
