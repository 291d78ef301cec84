"""Right answers of every part earn all points in the engine and raise no flag."""

from pathlib import Path

import nbformat
import pytest
from test_hostile import server  # noqa: F401

from grading import cells, demo
from grading.audit import known_answers
from grading.course import Course
from grading.engine.run import grade_notebook

COURSE = Course(Path(__file__).parents[2])
PARTS = [path for lab in COURSE.labs for path in COURSE.parts(lab)]


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_right_answers_earn_everything(server, path):  # noqa: F811
    lab, source = path.parent.name, cells.read(path)
    answers = {}
    for exercise in cells.exercises(source):
        known = known_answers(COURSE.answers(lab, path.stem), exercise.name)
        answers[exercise.name] = next(answer.source for answer in known if answer.is_right)
    filled = demo.fill_in(cells.read(COURSE.release / lab / path.name), source, answers)
    result = grade_notebook(source, nbformat.writes(filled).encode(), server).result
    assert (result.reason, result.flags, result.earned) == ("", (), result.points)
