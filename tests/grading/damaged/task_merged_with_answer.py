"""A task is merged with its answer into a Markdown cell."""

from small import pick

REPAIR = r"'double-task' was merged"


def damage(notebook):
    answer = pick(notebook, "double")
    notebook["cells"].remove(answer)
    pick(notebook, "double-task")["source"] += "\n\n" + answer["source"]
    return notebook
