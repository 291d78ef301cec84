"""The answer's cell is deleted; a new one gives the name a lambda."""

from small import added


def damage(notebook):
    notebook["cells"][3] = added("double = lambda x: 2 * x")
    return notebook
