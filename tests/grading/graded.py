"""A graded submission without grading one: result, gradebook and notebook, written by hand."""

from dataclasses import replace

import nbformat
from small import LAB

from grading import cells, gradebook
from grading.course import Course
from grading.engine.result import ExerciseResult, Result, TestResult
from grading.engine.results import Results, Stored, write_whole
from grading.grade import _mark

WRONG = "def double(x):\n    shape = x\n    return helper(shape)"
MESSAGE = "double(-3) should be -6: mind the sign."
SECRET = 'assert double(-3) == -6, "double(-3) should be -6: mind the sign."'
TRACEBACK = [
    "\x1b[31mAssertionError\x1b[39m          Traceback (most recent call last)",
    "File \x1b[32m/labs/grading/engine/runner.py:222\x1b[39m, in run(source)\n"
    "--> 222     execute(source)",
    "File \x1b[32m<test test-double 7>:4\x1b[39m\n"
    f"      3 ### BEGIN HIDDEN TESTS\n----> 4 {SECRET}\n      5 ### END HIDDEN TESTS",
    "Cell \x1b[36mIn[1]\x1b[39m, line 3, in double(x)\n"
    "      2 shape = x\n----> 3 return helper(shape)",
    "File /venv/lib/python3.11/site-packages/torch/nn/linear.py:12, in forward(x)\n"
    "---> 12     return x",
    "File /venv/lib/python3.11/site-packages/torch/nn/functional.py:3, in linear(x)\n"
    "----> 3     raise AssertionError",
    "\x1b[31mAssertionError\x1b[39m: double(-3) should be -6: mind the sign.",
]


def outcomes(first: float = 0, second: float = 1, message: str = MESSAGE) -> tuple[TestResult, ...]:
    """The two test cells of ``double``; the first fails in its hidden test."""
    return (
        TestResult("test-double", first, 2, "" if first == 2 else message, 4, first != 2),
        TestResult("test-double-zero", second, 1, "" if second else "double(0) is 0"),
    )


def store(
    course: Course,
    student: str,
    part: str = "one",
    results: tuple[TestResult, ...] | None = None,
    answer: str = WRONG,
    reflection: str = "My *answer*.",
    outputs: list | None = None,
    printed: str = "",
    **more,
) -> Result:
    """Store a submission as graded.

    Args:
        course: the small course.
        student: whose.
        part: which notebook.
        results: of its tests; by default as `outcomes` says.
        answer: the code of ``double``.
        reflection: the answer that is graded by hand.
        outputs: of the student's cell.
        printed: what the failing test has printed.
        more: of the `Result`; with a ``reason`` there is no notebook.
    """
    results = outcomes() if results is None else results
    exercise = ExerciseResult("double", "Exercise 1.1: double it (3 points)", results)
    result = Result((exercise,), **more)
    notebook = cells.read(course.source / LAB / f"{part}.ipynb")
    by_id = {cell.id: cell for cell in notebook.cells}
    by_id["double"].update(source=answer, outputs=outputs or [], execution_count=2)
    by_id["reflection"].source = reflection
    for number, test in enumerate(results, start=3):
        cell = by_id[test.cell]
        cell.execution_count = number
        if printed:
            cell.outputs.append(nbformat.v4.new_output("stream", text=printed))
        if test.message:
            cell.outputs.append(
                nbformat.v4.new_output(
                    "error", ename="AssertionError", evalue=test.message, traceback=TRACEBACK
                )
            )
    if result.reason:
        zero = tuple(replace(test, earned=0.0, message="") for test in results)
        result = replace(result, exercises=(replace(exercise, tests=zero),))
    (course.root / "submitted" / student / LAB).mkdir(parents=True, exist_ok=True)
    with gradebook.Writer(course, LAB) as writer:
        if not result.reason:
            _mark(notebook, writer.checksums(part))
            path = course.root / "autograded" / student / LAB / f"{part}.ipynb"
            write_whole(path, nbformat.writes(notebook))
        writer.save(student, part, result, None if result.reason else notebook)
    Results(course, LAB).write(student, part, Stored(result, "", "", "by hand"))
    return result
