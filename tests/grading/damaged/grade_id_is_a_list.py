"""The marks have values of other types."""

from small import pick


def damage(notebook):
    for value, cell in zip(([], {}, 7, None, True), notebook["cells"], strict=False):
        cell["metadata"]["nbgrader"] = {"grade_id": value, "points": value}
    pick(notebook, "area")["metadata"]["nbgrader"] = "locked"
    return notebook
