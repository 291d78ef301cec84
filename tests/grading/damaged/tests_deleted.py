"""All tests are deleted, and one answer is wrong."""

from small import pick

POINTS = 3
REPAIR = r"locked cell 'test-double' was missing"


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n    return 0"
    notebook["cells"] = [cell for cell in notebook["cells"] if not cell["id"].startswith("test")]
    return notebook
