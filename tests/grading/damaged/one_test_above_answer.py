"""A test is moved above its answer."""

from small import pick

REPAIR = r"was moved; put back"


def damage(notebook):
    test = pick(notebook, "test-double")
    notebook["cells"].remove(test)
    notebook["cells"].insert(0, test)
    return notebook
