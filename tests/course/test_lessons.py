"""Every lab has a lesson, committed as it ran."""

from pathlib import Path

import pytest
import rules
from notebook_code import COURSE, check, name_of, read

MAX_BYTES = 1_000_000
lesson = pytest.mark.parametrize("path", COURSE.lessons, ids=name_of)


@pytest.mark.parametrize("lab", COURSE.labs)
def test_lab_has_a_lesson(lab: str):
    names = [path.stem for path in COURSE.lessons]
    assert lab in names, f"source/{lab}/ has no lesson; write notebooks/{lab}.ipynb"


@lesson
def test_lesson_has_a_lab(path: Path):
    assert path.stem in COURSE.labs, f"{name_of(path)}: no lab in source/ has this name; rename it"


@lesson
@pytest.mark.parametrize("rule", rules.LESSON, ids=lambda rule: rule.__name__)
def test_lesson(path: Path, rule: rules.Rule):
    check(path, rule(read(path)))


@lesson
def test_lesson_is_small(path: Path):
    size = path.stat().st_size
    assert size < MAX_BYTES, f"{name_of(path)}: {size:,} bytes, {MAX_BYTES:,} allowed; draw less"
