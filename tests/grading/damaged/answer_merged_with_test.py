"""An answer is merged with the test below it."""

from small import pick

REPAIR = r"'test-double' was merged"


def damage(notebook):
    test = pick(notebook, "test-double")
    notebook["cells"].remove(test)
    pick(notebook, "double")["source"] += "\n\n" + test["source"]
    return notebook
