"""An added cell claims to be a test of 100 points."""

from small import added

REPAIR = r"'bonus' is none of this notebook's; it earns nothing"


def damage(notebook):
    mark = {"grade": True, "solution": False, "locked": True, "points": 100, "grade_id": "bonus"}
    notebook["cells"].append({**added("pass"), "metadata": {"nbgrader": mark}})
    return notebook
