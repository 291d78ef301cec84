"""The notebook does not say its kernel."""


def damage(notebook):
    notebook["metadata"] = {}
    return notebook
