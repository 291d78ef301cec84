"""nbgrader's own commands work on the course, and agree with `grading` on every score."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grading import cells, demo, grade, gradebook
from grading.audit import known_answers
from grading.course import CONFIG_NAME, Course

ROOT = Path(__file__).parents[2]
LAB, PART = "01_tensors_autograd", "tensors"
WRONG = ("dense", "wrong_view_for_transpose")


def _nbgrader(course: Course, *arguments: str) -> subprocess.CompletedProcess:
    """Run nbgrader as an instructor does, with cold kernels."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "OMP_WAIT_POLICY": "PASSIVE"}
    environment.pop("JUPYTER_DEFAULT_PROVISIONER_NAME", None)
    return subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=course.root, env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course of one real part, handed in by a right, a wrong and an idle student."""
    root = tmp_path_factory.mktemp("course")
    shutil.copy(ROOT / CONFIG_NAME, root)
    (root / "source" / LAB).mkdir(parents=True)
    source = ROOT / "source" / LAB / f"{PART}.ipynb"
    shutil.copy(source, root / "source" / LAB)
    course = Course(root)
    run = _nbgrader(course, "generate_assignment", LAB)
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
    run = _nbgrader(course, "autograde", LAB)
    assert run.returncode == 0, run.stderr
    return {score.student: score for score in gradebook.scores(course, LAB)}


def test_scores_are_those_expected(stock_scores):
    earned = {student: score.earned for student, score in stock_scores.items()}
    assert earned == {"ann": 20, "bob": 18, "cem": 0}


def test_engine_agrees_with_stock_nbgrader_cell_by_cell(course, stock_scores):
    grade.autograde(course, LAB)
    ours = {score.student: score.cells for score in gradebook.scores(course, LAB)}
    assert ours == {student: score.cells for student, score in stock_scores.items()}


def test_feedback_and_export(course, stock_scores):
    run = _nbgrader(course, "generate_feedback", LAB)
    assert run.returncode == 0, run.stderr
    page = (course.root / "feedback" / "bob" / LAB / f"{PART}.html").read_text()
    assert "view and reshape" in page, "the feedback should hold the test's explanation"
    run = _nbgrader(course, "export")
    assert run.returncode == 0, run.stderr
    rows = (course.root / "grades.csv").read_text().splitlines()
    assert len(rows) == 4 and "ann" in rows[1]


def test_validate_reads_like_the_tests(course):
    submitted = course.root / "submitted"
    right = _nbgrader(course, "validate", str(submitted / "ann" / LAB / f"{PART}.ipynb"))
    assert "Success" in right.stdout, right.stdout + right.stderr
    blank = _nbgrader(course, "validate", str(submitted / "cem" / LAB / f"{PART}.ipynb"))
    assert "NotImplementedError" in blank.stdout and "failed" in blank.stdout.lower()
