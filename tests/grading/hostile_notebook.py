"""A notebook to attack: two exercises whose tests use all that the tests of the labs use."""

import re
from pathlib import Path

import nbformat
from small import graded_cell

from grading import cells

FOLDER = Path(__file__).with_name("hostile")

_IMPORTS = """import math
import numpy as np
import torch
from torch import nn
from helpers import checks, set_seed"""

_SAME = '''def same(a: torch.Tensor, b: torch.Tensor) -> bool:
    """Whether two tensors are equal."""
    return torch.equal(a, b)'''

_NUMBER = """# Numbers
result = double(2)
assert result == 4, f"double(2) should be 4, not {result}."
### BEGIN HIDDEN TESTS
for value in (-3, 0.5, 7):
    expected = value + value
    result = double(value)
    assert isinstance(result, (int, float)), "double of a number should be a number."
    assert abs(result - expected) < 1e-9, f"double({value}) should be {expected}, not {result}."
### END HIDDEN TESTS"""

_TENSOR = """# Tensors
from helpers import checks

set_seed(1)
x = torch.randn(3)
with checks.runs("double"):
    result = double(x.clone())
checks.tensor(result, "double(x)", shape=(3,))
expected = x + x
assert torch.allclose(result, expected), "double(x) is wrong."
### BEGIN HIDDEN TESTS
checks.close(result, expected, "double(x)")
np.testing.assert_allclose(result.numpy(), expected.numpy())
assert same(double(torch.ones(2)), torch.full((2,), 2.0)), "double of ones should be twos."
model = nn.Linear(2, 2)
checks.close(double(model(torch.ones(2))), 2 * model(torch.ones(2)), "double of a layer's output")
### END HIDDEN TESTS"""

_TOTAL = """# Total
with open("numbers.txt", "w") as file:
    file.write("1 2 3")
with open("numbers.txt") as file:
    assert total([int(word) for word in file.read().split()]) == 6, "The total of 1, 2 and 3 is 6."
assert math.isclose(total([0.5, 0.25]), 0.75), "The total of 0.5 and 0.25 is 0.75."
checks.number(total([0.5]), "total([0.5])")"""


def notebook() -> nbformat.NotebookNode:
    """The instructor's notebook: ``double``, 5 points, and ``total``, 2 points."""
    answer = "### BEGIN SOLUTION\n    {}\n    ### END SOLUTION"
    double = f"def double(x):\n    {answer.format('return 2 * x')}"
    total = f"def total(values):\n    {answer.format('return sum(values)')}"
    test = {"grade": True, "locked": True}
    made = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_markdown_cell("# Hostile", id="title"),
            nbformat.v4.new_code_cell(_IMPORTS, id="imports"),
            graded_cell("code", "same", _SAME, locked=True),
            graded_cell("code", "double", double, solution=True),
            graded_cell("code", "test-double", _NUMBER, points=2, **test),
            graded_cell("code", "test-double-tensor", _TENSOR, points=3, **test),
            graded_cell("code", "experiment", "", grade=True, solution=True, points=1),
            graded_cell("code", "total", total, solution=True),
            graded_cell("code", "test-total", _TOTAL, points=2, **test),
        ]
    )
    made.metadata.kernelspec = {"name": "python3", "language": "python", "display_name": "P"}
    return made


def submission(text: str, answers: dict[str, str] | None = None) -> bytes:
    """Hand in a hostile file: the answer of ``double``, and perhaps other cells.

    Args:
        text: the file; a line ``# %% <cell>`` begins the text of another cell, and of one that is
            ``added`` behind the answer.
        answers: honest answers by cell.
    """
    made = notebook()
    first, *others = re.split(r"^# %% (\S+)\n", text, flags=re.M)
    texts = {"double": first, **(answers or {})}
    added = []
    for name, code in zip(others[::2], others[1::2], strict=True):
        if name == "added":
            added.append(nbformat.v4.new_code_cell(code))
        else:
            texts[name] = code
    for cell in made.cells:
        if cells.role(cell) == "solution":
            cell.source = cell.source.split("\n")[0] + "\n    raise NotImplementedError"
        visible = cells.without(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
        cell.source = texts.get(cell.id, visible)
    made.cells[4:4] = added
    return nbformat.writes(made).encode()
