"""A wrong answer, and tests edited to pass it."""

from small import pick

POINTS = 3
REPAIR = r"'test-double' was changed; put back as released"


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n    return 0"
    pick(notebook, "test-double")["source"] = "pass"
    return notebook
