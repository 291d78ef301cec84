"""The outputs are of no form that Jupyter knows."""

from small import pick


def damage(notebook):
    for value, cell in zip(
        (None, 7, ["x"], [{"output_type": "spam"}]), notebook["cells"], strict=False
    ):
        cell["outputs"] = value
    pick(notebook, "double")["outputs"] = {"text": 1}
    return notebook
