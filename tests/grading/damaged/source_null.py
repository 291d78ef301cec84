"""The source of a test is null."""

from small import pick

REPAIR = r"had no text"


def damage(notebook):
    pick(notebook, "test-double")["source"] = None
    return notebook
