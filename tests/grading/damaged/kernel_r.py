"""The kernel is R's."""

REPAIR = r"the kernel was 'ir'"


def damage(notebook):
    notebook["metadata"]["kernelspec"] = {"name": "ir", "display_name": "R", "language": "R"}
    return notebook
