"""A whole class on lab 01: everyone earns exactly what their submission deserves."""

import contextlib
import io
import re
import shutil
from pathlib import Path

import pytest

from grading import demo
from grading.course import CONFIG_NAME, Course

ROOT = Path(__file__).parents[2]
LAB = "01_tensors_autograd"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, str]:
    """The played course and what the command printed."""
    root = tmp_path_factory.mktemp("demo")
    shutil.copy(ROOT / CONFIG_NAME, root)
    shutil.copytree(ROOT / "source" / LAB, root / "source" / LAB)
    shutil.copytree(ROOT / "tests" / "answers" / LAB, root / "tests" / "answers" / LAB)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        fine = demo.play(Course(root), LAB)
    assert fine, printed.getvalue()
    return Course(root / "demo"), printed.getvalue()


@pytest.mark.timeout(1500)
def test_table(stage):
    course, printed = stage
    percents = dict(re.findall(r"^(\w+) +\S+ +\S+ +([\d.]+)%", printed, re.M))
    assert len(percents) >= 12
    assert {percents[name] for name in ("ada", "carl", "diana")} == {"100.0"}
    assert percents["blank"] == "0.0"
    assert all(0 < float(percents[name]) < 100 for name in ("emil", "farah", "goran", "kim"))


def test_report_is_one_file_that_names_the_broken(stage):
    course, _ = stage
    page = (course.root / "reports" / f"{LAB}.html").read_text()
    assert "is not JSON" in page and "has no cells" in page and "is missing" in page
    assert not re.search(r'(src|href)="(https?:)?//', page), "the report should need no network"
    for link in re.findall(r'href="([^"#]+)', page):
        assert (course.root / "reports" / link).is_file(), f"dead link {link}"


def test_playing_a_class_wants_an_answer_for_every_exercise(stage):
    course, _ = stage
    cast = demo.players(course, LAB)
    assert len({player.name for player in cast}) == len(cast) >= 12
    assert {answer.is_right for player in cast for answer in player.answers.values()} == {
        True,
        False,
    }
