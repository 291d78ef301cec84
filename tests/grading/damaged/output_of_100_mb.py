"""The outputs have 100 MB."""

from small import pick


def damage(notebook):
    output = {"output_type": "stream", "name": "stdout", "text": "spam " * 20 * 2**20}
    pick(notebook, "double")["outputs"] = [output]
    return notebook
