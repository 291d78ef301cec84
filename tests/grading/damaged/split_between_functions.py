"""An answer of two functions is split between them; both have its mark."""

from small import pick


def damage(notebook):
    cell = pick(notebook, "double")
    first, second = "def twice(x):\n    return 2 * x", "def double(x):\n    return twice(x)"
    halves = [{**cell, "source": first}, {**cell, "source": second, "id": "c0ffee"}]
    notebook["cells"][3:4] = halves
    return notebook
