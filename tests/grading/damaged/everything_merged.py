"""The code of two exercises is merged into one cell; the first answer is wrong."""

from small import pick

POINTS = 3
REPAIR = r"merged"


def damage(notebook):
    names = ("test-double", "test-double-zero", "area", "test-area")
    pick(notebook, "double")["source"] = "def double(x):\n    return 0"
    for name in names:
        pick(notebook, "double")["source"] += "\n\n" + pick(notebook, name)["source"]
        notebook["cells"].remove(pick(notebook, name))
    return notebook
