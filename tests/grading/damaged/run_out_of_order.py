"""The cells were run from the bottom up, with errors that are long corrected."""


def damage(notebook):
    error = {"output_type": "error", "ename": "NameError", "evalue": "double", "traceback": []}
    for number, cell in enumerate(reversed(notebook["cells"])):
        if cell["cell_type"] == "code":
            cell.update(execution_count=number, outputs=[error])
    return notebook
