"""The cells have types that do not exist, or none."""

from small import pick

REPAIR = r"had no known type"


def damage(notebook):
    pick(notebook, "double")["cell_type"] = "python"
    del pick(notebook, "area")["cell_type"]
    return notebook
