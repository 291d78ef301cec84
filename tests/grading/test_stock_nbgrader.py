"""nbgrader's own commands work on the course, and agree with `grading` on every score."""

import shutil
from pathlib import Path

import pytest
from sandboxed import needs_bubblewrap
from stock import every_grade, nbgrader

from grading import cells, demo, grade, gradebook, release
from grading.audit import known_answers
from grading.course import CONFIG_NAME, Course

ROOT = Path(__file__).parents[2]
LAB, PART = "01_tensors_autograd", "tensors"
WRONG = ("dense", "wrong_view_for_transpose")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course of one real part, handed in by a right, a wrong and an idle student."""
    root = tmp_path_factory.mktemp("course")
    shutil.copy(ROOT / CONFIG_NAME, root)
    (root / "source" / LAB).mkdir(parents=True)
    source = ROOT / "source" / LAB / f"{PART}.ipynb"
    shutil.copy(source, root / "source" / LAB)
    course = Course(root)
    run = nbgrader(course, "generate_assignment", LAB)
    assert run.returncode == 0, run.stderr
    known = known_answers(ROOT / "tests" / "answers" / LAB / PART, WRONG[0])
    wrong = {WRONG[0]: next(answer.source for answer in known if answer.name == WRONG[1])}
    released = course.release / LAB / f"{PART}.ipynb"
    for student, answers in (("ann", {}), ("bob", wrong), ("cem", None)):
        notebook = cells.read(released)
        if answers is not None:
            notebook = demo.fill_in(notebook, cells.read(source), answers)
        cells.write(notebook, root / "submitted" / student / LAB / f"{PART}.ipynb")
    return course


@pytest.fixture(scope="module")
def stock_scores(course: Course) -> dict[str, gradebook.Score]:
    run = nbgrader(course, "autograde", LAB)
    assert run.returncode == 0, run.stderr
    return {score.student: score for score in gradebook.scores(course, LAB)}


@pytest.fixture(scope="module")
def stock_grades(course: Course, stock_scores) -> dict:
    return every_grade(course, LAB)


def test_scores_are_those_expected(stock_scores):
    earned = {student: score.earned for student, score in stock_scores.items()}
    assert earned == {"ann": 20, "bob": 18, "cem": 0}


@needs_bubblewrap
def test_engine_agrees_with_stock_nbgrader_cell_by_cell(course, stock_grades, tmp_path):
    """Warm and in a sandbox, or cold and without one: the same points for every cell."""
    copy = Course(shutil.copytree(course.root, tmp_path / "copy"))
    (copy.root / "gradebook.db").unlink()
    release.generate(copy, LAB)
    grade.autograde(copy, LAB, options=grade.Options(jobs=2))
    assert every_grade(copy, LAB) == stock_grades


def test_feedback_and_export(course, stock_scores):
    run = nbgrader(course, "generate_feedback", LAB)
    assert run.returncode == 0, run.stderr
    page = (course.root / "feedback" / "bob" / LAB / f"{PART}.html").read_text()
    assert "view and reshape" in page, "the feedback should hold the test's explanation"
    run = nbgrader(course, "export")
    assert run.returncode == 0, run.stderr
    rows = (course.root / "grades.csv").read_text().splitlines()
    assert len(rows) == 4 and "ann" in rows[1]


def test_validate_reads_like_the_tests(course):
    submitted = course.root / "submitted"
    right = nbgrader(course, "validate", str(submitted / "ann" / LAB / f"{PART}.ipynb"))
    assert "Success" in right.stdout, right.stdout + right.stderr
    blank = nbgrader(course, "validate", str(submitted / "cem" / LAB / f"{PART}.ipynb"))
    assert "NotImplementedError" in blank.stdout and "failed" in blank.stdout.lower()
