"""Every exercise has known wrong and right answers, and its tests tell them apart."""

import ast
import re
from pathlib import Path

import pytest
from notebook_code import COURSE, SOURCES, name_of, read, syntax_error, tree

from grading import audit, cells
from grading.course import CourseError

ANSWERS = COURSE.root / "tests" / "answers"
EXERCISES = {
    COURSE.answers(path.parent.name, path.stem) / exercise.name: {
        read(path).cells[index].id for index in exercise.tests
    }
    for path in SOURCES
    for exercise in cells.exercises(read(path))
}
exercise = pytest.mark.parametrize("folder", EXERCISES, ids=name_of)


def header_problems(path: Path, tests: set[str]) -> list[str]:
    """Return what is wrong with one answer file.

    Args:
        path: the file.
        tests: the test cells of its exercise.
    """
    try:
        answer = audit.Answer.read(path)
        re.compile(answer.message)
    except CourseError as error:
        return [f"{error}; write it"]
    except re.error as error:
        return [f"{path.name}: the Message is no regular expression: {error}; correct it"]
    problems = []
    if not path.name.startswith(("wrong_", "right_")):
        problems.append(f"{path.name}: call it wrong_<misconception>.py or right_<variant>.py")
    if unknown := answer.keeps - tests:
        problems.append(f"{path.name}: keeps {', '.join(unknown)}; the tests are {sorted(tests)}")
    elif answer.keeps == tests:
        problems.append(f"{path.name}: a wrong answer that keeps every test; shorten its Keeps")
    if not tree(answer.source).body:
        problems.append(f"{path.name}: {syntax_error(answer.source) or 'no code'}; correct it")
    return problems


def twins(paths: list[Path]) -> list[str]:
    """Return the answers whose code, comments aside, is that of another."""
    first: dict[str, str] = {}
    problems = []
    for path in paths:
        code = ast.dump(tree(path.read_text(encoding="utf-8")))
        if (other := first.setdefault(code, path.name)) != path.name:
            problems.append(f"{path.name}: the same code as {other}; remove one")
    return problems


def fail_with(folder: Path, problems: list[str]) -> None:
    lines = "\n  ".join(problems)
    assert not problems, f"{name_of(folder)}:\n  {lines}"


@exercise
@pytest.mark.parametrize("kind, least", [("wrong", audit.MIN_WRONG), ("right", audit.MIN_RIGHT)])
def test_there_are_enough_answers(folder: Path, kind: str, least: int):
    count = len(list(folder.glob(f"{kind}_*.py")))
    assert count >= least, f"{name_of(folder)}: {count} {kind} answers, {least} needed; add more"


@exercise
def test_answers_say_what_they_are(folder: Path):
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    fail_with(folder, [p for path in paths for p in header_problems(path, EXERCISES[folder])])


@exercise
def test_answers_differ(folder: Path):
    fail_with(folder, twins(sorted(folder.glob("*.py"))))


def test_every_answer_has_an_exercise():
    holders = {path.parent for path in ANSWERS.rglob("*.py")} - EXERCISES.keys()
    fail_with(ANSWERS, [f"{name_of(path)}: no exercise of this name; rename" for path in holders])


@pytest.mark.timeout(3600)
def test_audit_finds_nothing():
    verdicts = list(audit.audit(COURSE, COURSE.labs))
    bad = [v for v in verdicts if v.word not in (audit.KILLED, audit.ACCEPTED)]
    fail_with(ANSWERS, [f"{v.part}/{v.exercise}/{v.answer}: {v.word}: {v.message}" for v in bad])
    assert verdicts, "the audit tried no answer; see python -m grading audit"
