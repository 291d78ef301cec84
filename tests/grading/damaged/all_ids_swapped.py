"""Every cell has the id of the next one; the grade_ids are right."""


def damage(notebook):
    names = [cell["id"] for cell in notebook["cells"]]
    for cell, name in zip(notebook["cells"], names[1:] + names[:1], strict=True):
        cell["id"] = name
    return notebook
