"""Two tests carry each other's grade_id."""

from small import pick

REPAIR = r"was changed; put back"


def damage(notebook):
    one, two = (pick(notebook, name) for name in ("test-double", "test-area"))
    one["metadata"], two["metadata"] = two["metadata"], one["metadata"]
    return notebook
