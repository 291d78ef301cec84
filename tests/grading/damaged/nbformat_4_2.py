"""A notebook that says nbformat 4.2 and has ids all the same."""


def damage(notebook):
    return notebook | {"nbformat_minor": 2}
