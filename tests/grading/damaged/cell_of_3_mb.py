"""An added cell has 3 MB of text."""

from small import added

REPAIR = r"3 MB of text; it was left out"


def damage(notebook):
    notebook["cells"].append(added(f"data = '{'x' * 3 * 2**20}'"))
    return notebook
