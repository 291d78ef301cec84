"""No marks, other ids, and tests that were edited to pass."""

from small import pick

POINTS = 3
REPAIR = r"'test-double' was changed"


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n    return 0"
    pick(notebook, "test-double")["source"] = "# Test of double\nassert True"
    for number, cell in enumerate(notebook["cells"]):
        cell.update(id=f"x{number}", metadata={})
    return notebook
