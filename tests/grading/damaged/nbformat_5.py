"""A notebook of a future format that still has cells."""

REPAIR = r"the format 5; read as 4"


def damage(notebook):
    return notebook | {"nbformat": 5, "nbformat_minor": 0, "new": {}}
