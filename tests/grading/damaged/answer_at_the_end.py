"""The stub is untouched; the answer was typed at the end of the notebook."""

from small import added, pick

REPAIR = r"'double' was found in an added cell"


def damage(notebook):
    cell = pick(notebook, "double")
    notebook["cells"].append(added(cell["source"]))
    cell["source"] = "def double(x):\n    raise NotImplementedError"
    return notebook
