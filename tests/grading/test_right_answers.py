"""The reference answers of every part earn all points in the engine and raise no flag.

`benchmarks/honest.py` asks the same of the other right answers, and of nbgrader.
"""

from pathlib import Path

import nbformat
import pytest
from test_hostile import server  # noqa: F401

from grading import cells
from grading.course import Course
from grading.engine.run import grade_notebook

COURSE = Course(Path(__file__).parents[2])
PARTS = [path for lab in COURSE.labs for path in COURSE.parts(lab)]


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_reference_answers_earn_everything(server, path):  # noqa: F811
    source = cells.read(path)
    result = grade_notebook(source, nbformat.writes(source).encode(), server).result
    assert (result.reason, result.flags, result.earned) == ("", (), result.points)
