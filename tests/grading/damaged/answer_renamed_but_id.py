"""An answer has another grade_id."""

from small import pick

REPAIR = r"'double' was renamed 'doubel'"


def damage(notebook):
    pick(notebook, "double")["metadata"]["nbgrader"]["grade_id"] = "doubel"
    return notebook
