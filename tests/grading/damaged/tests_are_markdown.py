"""The tests are turned into Markdown, and one answer is wrong."""

from small import pick

POINTS = 3
REPAIR = r"'test-double' was changed"


def damage(notebook):
    pick(notebook, "double")["source"] = "def double(x):\n    return 0"
    for cell in notebook["cells"]:
        if cell["id"].startswith("test"):
            cell["cell_type"] = "markdown"
    return notebook
