"""Both answers stand in the first one's cell; the second is untouched."""

from small import pick

REPAIR = r"'area' was found in the cell 'double'"


def damage(notebook):
    cell = pick(notebook, "area")
    pick(notebook, "double")["source"] += "\n\n" + cell["source"]
    cell["source"] = "def area(radius):\n    raise NotImplementedError"
    return notebook
