"""All cells stand in the opposite order."""

REPAIR = r"was moved; put back"


def damage(notebook):
    notebook["cells"].reverse()
    return notebook
