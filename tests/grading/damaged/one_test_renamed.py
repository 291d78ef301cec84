"""A test has another grade_id and another id."""

from small import pick


def damage(notebook):
    cell = pick(notebook, "test-double")
    cell["id"] = cell["metadata"]["nbgrader"]["grade_id"] = "test-dbl"
    return notebook
