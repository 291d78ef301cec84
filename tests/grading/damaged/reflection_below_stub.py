"""The reflection was written in a new cell below the untouched one."""

from small import added, pick

REPAIR = r"'reflection' was found in an added cell"


def damage(notebook):
    pick(notebook, "reflection")["source"] = "*Your answer here.*"
    notebook["cells"].append(added("I learned to double.", "markdown"))
    return notebook
