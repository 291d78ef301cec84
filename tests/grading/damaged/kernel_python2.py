"""The kernel is Python 2's."""

REPAIR = r"the kernel was 'python2'"


def damage(notebook):
    notebook["metadata"]["kernelspec"]["name"] = "python2"
    return notebook
