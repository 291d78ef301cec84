"""Cells with marks are pasted from another notebook."""

from small import added

REPAIR = r"'dense' is none of this notebook's"


def damage(notebook):
    mark = {"grade": False, "solution": True, "locked": False, "grade_id": "dense"}
    for number in range(3):
        cell = added("def dense(x):\n    return x")
        notebook["cells"].insert(2 * number, {**cell, "metadata": {"nbgrader": mark}})
    return notebook
