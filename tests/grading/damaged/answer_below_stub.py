"""The stub is untouched; the answer was typed in a new cell below it."""

from small import added, pick


def damage(notebook):
    cell = pick(notebook, "double")
    notebook["cells"].insert(4, added(cell["source"]))
    cell["source"] = "def double(x):\n    raise NotImplementedError"
    return notebook
