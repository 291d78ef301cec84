"""NaN and infinities, which JSON has not."""

from small import pick


def damage(notebook):
    notebook["metadata"]["loss"] = [float("nan"), float("inf")]
    pick(notebook, "double")["execution_count"] = float("nan")
    return notebook
