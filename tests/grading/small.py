"""A tiny notebook to grade: one exercise, no torch, so that a run takes a second."""

import nbformat

LAB = "01_small"

_TEST = """# Test of double
assert double(2) == 4, f"double(2) should be 4, not {double(2)}: did you add 1?"
### BEGIN HIDDEN TESTS
assert double(-3) == -6, "double(-3) should be -6: mind the sign."
### END HIDDEN TESTS"""


def _graded(kind: str, name: str, source: str, **marks: object) -> nbformat.NotebookNode:
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
            _graded("code", "double", solution, solution=True),
            _graded("code", "test-double", _TEST, grade=True, locked=True, points=2),
            _graded(
                "code", "test-double-zero", "# Zero\nassert double(0) == 0, 'double(0) is 0'",
                grade=True, locked=True, points=1,
            ),
            _graded(
                "markdown", "reflection", "### BEGIN SOLUTION\nrubric\n### END SOLUTION",
                grade=True, solution=True, points=4,
            ),
        ]
    )  # fmt: skip
    notebook.metadata.kernelspec = {"name": "python3", "language": "python", "display_name": "P"}
    return notebook
