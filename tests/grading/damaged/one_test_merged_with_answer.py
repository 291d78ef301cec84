"""A test is merged with the next exercise's answer, under the test's mark."""

from small import pick

REPAIR = r"merged"


def damage(notebook):
    answer = pick(notebook, "area")
    notebook["cells"].remove(answer)
    pick(notebook, "test-double-zero")["source"] += "\n\n" + answer["source"]
    return notebook
