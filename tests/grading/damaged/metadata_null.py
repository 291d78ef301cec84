"""All metadata is null."""


def damage(notebook):
    for cell in notebook["cells"]:
        cell["metadata"] = None
    return notebook | {"metadata": None}
