"""Outputs and metadata nested 400 levels deep."""

from small import pick


def damage(notebook):
    deep: dict = {}
    for _ in range(400):
        deep = {"a": deep}
    pick(notebook, "double").update(
        outputs=[deep], metadata=pick(notebook, "double")["metadata"] | deep
    )
    notebook["metadata"]["kernelspec"] = deep
    return notebook
