"""The stub is untouched; the answer was typed in a new cell above it."""

from small import added, pick

REPAIR = r"'double' was found in an added cell"


def damage(notebook):
    cell = pick(notebook, "double")
    notebook["cells"].insert(3, added(cell["source"]))
    cell["source"] = "def double(x):\n    raise NotImplementedError"
    return notebook
