"""All cells have the same id."""


def damage(notebook):
    for cell in notebook["cells"]:
        cell["id"] = "double"
    return notebook
