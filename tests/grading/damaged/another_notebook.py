"""The notebook of another part."""

from small import added

POINTS = 0
REASON = r"another notebook .*Lab 7: sorting"


def damage(notebook):
    cells = [added("# Lab 7: sorting", "markdown")]
    for name in ("merge", "test-merge"):
        cells.append(added(f"# The cell {name}"))
        cells[-1]["metadata"]["nbgrader"] = {"grade_id": name, "solution": True}
    return notebook | {"cells": cells}
