"""A notebook that does not say its format."""


def damage(notebook):
    del notebook["nbformat"], notebook["nbformat_minor"]
    return notebook
