"""An answer has another grade_id and another id."""

from small import pick

REPAIR = r"'double' was found"


def damage(notebook):
    cell = pick(notebook, "double")
    cell["id"] = cell["metadata"]["nbgrader"]["grade_id"] = "doubel"
    return notebook
