"""The engine writes the gradebook that stock nbgrader writes for honest submissions.

Cell by cell: automatic points, what waits to be graded by hand, comments, penalties. A part of
lab 01 is compared in ``test_stock_nbgrader.py``.
"""

import shutil

import nbformat
import pytest
from sandboxed import needs_bubblewrap
from small import LAB, added
from stock import every_grade, nbgrader

from grading import cells, grade, gradebook
from grading.course import CONFIG_NAME, Course

pytestmark = needs_bubblewrap


def _set_deadline(course: Course) -> None:
    """Take all points from what is handed in late."""
    config = course.root / CONFIG_NAME
    config.write_text(config.read_text() + '\nc.LateSubmissionPlugin.penalty_method = "zero"\n')
    with gradebook.open_gradebook(course) as book:
        book.update_or_create_assignment(LAB, duedate="2026-01-10 12:00:00")


@pytest.mark.timeout(900)
def test_same_gradebook(small_course, hand_in, tmp_path_factory):
    _set_deadline(small_course)
    late = hand_in("ann", "def double(x):\n    return x + x")
    (late / "timestamp.txt").write_text("2026-01-12 09:30:00 UTC")
    in_time = hand_in("bob", "def double(x):\n    return x * x")
    (in_time / "timestamp.txt").write_text("2026-01-10 11:59:59 UTC")
    path = in_time / "one.ipynb"
    notebook = cells.read(path)
    notebook.cells[-1].source = "I learned to double."  # waits to be graded by hand
    notebook.cells.insert(2, nbformat.from_dict(added("print('partial')\n1 / 0")))
    cells.write(notebook, path)

    folder = tmp_path_factory.mktemp("stock")
    stock = Course(shutil.copytree(small_course.root, folder, dirs_exist_ok=True))
    run = nbgrader(stock, "autograde", LAB)
    assert run.returncode == 0, run.stderr
    expected = every_grade(stock, LAB)

    grade.autograde(small_course, LAB, options=grade.Options(jobs=2))
    assert every_grade(small_course, LAB) == expected
    assert expected["ann", "one", "test-double"] == (2, None, False, 2)
    assert expected["ann", "one"] == (3, 3), "all points are lost, as it came late"
    assert expected["bob", "one", "test-double"] == (0, None, False, 2)
    assert expected["bob", "one", "reflection"] == (None, None, True, 4)
    assert expected["bob", "two", "reflection"] == (0, None, False, 4)
