"""A small assignment that keeps every rule, to break in one way at a time."""

from nbformat import NotebookNode, v4
from notebook_code import REPOSITORY

from grading.tidy import tidy

TITLE = """\
# Lab 01, part 1: doubling

After this part you can

- double a number.

**Time:** about 5 minutes. **You need:** nothing."""
SOLUTION = '''\
def double(x: float) -> float:
    """Return twice ``x``."""
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION'''
TEST = """\
# Test of exercise 1.1
result = double(1)
assert result == 2, "Did you forget to return the value?"
### BEGIN HIDDEN TESTS
for number in (3, 4):
    assert double(number) == number + number
### END HIDDEN TESTS"""
HALF = '''\
def half(x: float) -> float:
    """Return half of ``x``."""
    ### BEGIN SOLUTION
    return x / 2
    ### END SOLUTION'''
HALF_TEST = """\
# Test of exercise 1.2
assert half(2) == 1, "Divide by 2."
### BEGIN HIDDEN TESTS
assert half(3) == 1.5, "Keep the fraction."
### END HIDDEN TESTS"""
EXPERIMENT = """\
results = []
### BEGIN SOLUTION
results.append({"x": 1})
### END SOLUTION"""
REFLECTION = """\
### BEGIN SOLUTION
*Full marks:* a reason.
### END SOLUTION"""


def _marked(cell: NotebookNode, role: str, points: int) -> NotebookNode:
    mark = NotebookNode(
        grade=role in ("test", "manual"),
        grade_id=cell.id,
        locked=role in ("test", "locked"),
        schema_version=3,
        solution=role in ("solution", "manual"),
        task=False,
    )
    if points:
        mark.points = points
    cell.metadata.nbgrader = mark
    return cell


def code(name: str, source: str = "", role: str = "", points: int = 0) -> NotebookNode:
    cell = v4.new_code_cell(source, id=name)
    return _marked(cell, role, points) if role else cell


def markdown(name: str, source: str, role: str = "", points: int = 0) -> NotebookNode:
    cell = v4.new_markdown_cell(source, id=name)
    return _marked(cell, role, points) if role else cell


def assignment() -> NotebookNode:
    """Return a notebook with two exercises, an experiment and a reflection."""
    notebook = v4.new_notebook(
        cells=[
            markdown("title", TITLE),
            code("setup"),
            code("environment", role="locked"),
            markdown("double-task", "### Exercise 1.1: twice (12 points)"),
            code("double", SOLUTION, "solution"),
            code("test-double", TEST, "test", 12),
            markdown("half-task", "### Exercise 1.2: half (8 points)"),
            code("half", HALF, "solution"),
            code("test-half", HALF_TEST, "test", 8),
            markdown("experiment-task", "## 2. Experiment (4 points, graded by hand)"),
            code("experiment", EXPERIMENT, "manual", 4),
            markdown("reflection-task", "## 3. Reflection (4 points, graded by hand)"),
            markdown("reflection", REFLECTION, "manual", 4),
        ]
    )
    tidy(notebook, REPOSITORY, keep_outputs=False)
    return notebook


def lesson() -> NotebookNode:
    """Return a lesson that ran."""
    picture = v4.new_output("display_data", data={"image/png": "aGk=", "text/plain": "<Figure>"})
    notebook = v4.new_notebook(
        cells=[
            markdown("title", TITLE),
            code("setup"),
            code("environment", role="locked"),
            code("picture", "plots.picture();"),
        ]
    )
    tidy(notebook, REPOSITORY, keep_outputs=True)
    for number, cell in enumerate(notebook.cells[1:], 1):
        cell.execution_count = number
    notebook.cells[-1].outputs = [picture]
    return notebook
