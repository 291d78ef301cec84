"""A notebook of nbformat 3: worksheets, input instead of source, headings."""

REPAIR = r"the format 3; read as 4"


def damage(notebook):
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell.update(input=cell.pop("source"), language="python", prompt_number=1)
        del cell["id"]
    notebook["cells"][0].update(cell_type="heading", level=1)
    sheets = [{"cells": notebook["cells"], "metadata": {}}]
    return {"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0, "worksheets": sheets}
