"""The sources are lists of lines, as files have them."""


def damage(notebook):
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)
    return notebook
