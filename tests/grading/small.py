"""A tiny notebook to grade: one exercise, no torch, so that a run takes a second."""

import nbformat

LAB = "01_small"

_TEST = """# Test of double
assert double(2) == 4, f"double(2) should be 4, not {double(2)}: did you add 1?"
### BEGIN HIDDEN TESTS
assert double(-3) == -6, "double(-3) should be -6: mind the sign."
### END HIDDEN TESTS"""


def graded_cell(kind: str, name: str, source: str, **marks: object) -> nbformat.NotebookNode:
    """A cell that nbgrader knows."""
    make = nbformat.v4.new_code_cell if kind == "code" else nbformat.v4.new_markdown_cell
    base = {"grade": False, "solution": False, "locked": False, "grade_id": name}
    cell = make(source, id=name)
    cell.metadata["nbgrader"] = {**base, "schema_version": 3, "task": False, **marks}
    return cell


def small_notebook() -> nbformat.NotebookNode:
    """A notebook with one exercise of 3 points, in two test cells."""
    solution = "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_markdown_cell("# Small", id="title"),
            graded_cell("code", "double", solution, solution=True),
            graded_cell("code", "test-double", _TEST, grade=True, locked=True, points=2),
            graded_cell(
                "code", "test-double-zero", "# Zero\nassert double(0) == 0, 'double(0) is 0'",
                grade=True, locked=True, points=1,
            ),
            graded_cell(
                "markdown", "reflection", "### BEGIN SOLUTION\nrubric\n### END SOLUTION",
                grade=True, solution=True, points=4,
            ),
        ]
    )  # fmt: skip
    notebook.metadata.kernelspec = {"name": "python3", "language": "python", "display_name": "P"}
    return notebook


def two_exercises() -> nbformat.NotebookNode:
    """A notebook with two exercises of 3 and 2 points, an experiment and a reflection."""
    notebook = small_notebook()
    title, double, test, zero, reflection = notebook.cells
    area = (
        "def area(radius):\n    ### BEGIN SOLUTION\n    square = radius**2\n"
        "    return math.pi * square\n    ### END SOLUTION"
    )
    test_area = (
        '# Test of area\nassert abs(area(1) - math.pi) < 1e-9, "area(1) should be pi"\n'
        '### BEGIN HIDDEN TESTS\nassert abs(area(2) - 4 * math.pi) < 1e-9, "mind the square"\n'
        "### END HIDDEN TESTS"
    )
    experiment = "results = []\n### BEGIN SOLUTION\nresults.append(1)\n### END SOLUTION"
    manual = {"grade": True, "solution": True, "points": 4}
    notebook.cells = [
        title,
        nbformat.v4.new_code_cell("import math", id="imports"),
        nbformat.v4.new_markdown_cell("### Exercise 1: double (3 points)", id="double-task"),
        double, test, zero,
        nbformat.v4.new_markdown_cell("### Exercise 2: a disc (2 points)", id="area-task"),
        graded_cell("code", "area", area, solution=True),
        graded_cell("code", "test-area", test_area, grade=True, locked=True, points=2),
        graded_cell("code", "experiment", experiment, **manual),
        nbformat.v4.new_markdown_cell("## Reflection", id="reflection-task"),
        reflection,
    ]  # fmt: skip
    return notebook


def pick(notebook: dict, name: str) -> dict:
    """The cell of a notebook file that has an id."""
    return next(cell for cell in notebook["cells"] if cell.get("id") == name)


def added(source: str, kind: str = "code") -> dict:
    """A cell as a student adds it."""
    more: dict = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "id": "c0de", "metadata": {}, "source": source, **more}
