"""The rules can fail: each reports a good notebook that is broken in one way."""

import json
from pathlib import Path

import good_notebook
import pytest
import rules
import test_answers
import test_environment_files
import test_release
import test_source_notebooks
import test_wording
from broken_notebooks import END, HOME, LESSON_BREAKS, SOURCE_BREAKS, WORK, Break
from nbformat import NotebookNode


@pytest.mark.parametrize("rule", rules.SOURCE, ids=lambda rule: rule.__name__)
def test_good_assignment_has_no_problems(rule: rules.Rule):
    assert rule(good_notebook.assignment()) == []


@pytest.mark.parametrize("rule", rules.LESSON, ids=lambda rule: rule.__name__)
def test_good_lesson_has_no_problems(rule: rules.Rule):
    assert rule(good_notebook.lesson()) == []


def report(notebook: NotebookNode, rule: rules.Rule, apply: Break) -> str:
    """Break a notebook and return what a rule says of it."""
    apply({cell.id: cell for cell in notebook.cells}, notebook)
    return "\n".join(rule(notebook))


@pytest.mark.parametrize("name", SOURCE_BREAKS)
def test_broken_assignment_is_reported(name: str):
    rule, said, apply = SOURCE_BREAKS[name]
    assert said in report(good_notebook.assignment(), rule, apply)


@pytest.mark.parametrize("name", LESSON_BREAKS)
def test_broken_lesson_is_reported(name: str):
    rule, said, apply = LESSON_BREAKS[name]
    assert said in report(good_notebook.lesson(), rule, apply)


def test_every_rule_is_seen_to_fail():
    broken = {rule for rule, _, _ in (*SOURCE_BREAKS.values(), *LESSON_BREAKS.values())}
    unproven = {*rules.SOURCE, *rules.LESSON} - broken
    assert not unproven, f"break a notebook for {[rule.__name__ for rule in unproven]} above"


def released() -> NotebookNode:
    """Return the student version of the good assignment."""
    notebook = good_notebook.assignment()
    for cell in notebook.cells:
        cell.source = test_release.expected(cell)
    return notebook


def test_good_release_has_no_problems():
    original = good_notebook.assignment()
    assert test_release.leaks(original, released()) == []
    assert test_release.wrong_stubs(original, released()) == []
    assert rules.code_parses(released()) == []
    assert rules.tests_end_with_a_statement(released()) == []


@pytest.mark.parametrize(
    "name, line",
    [
        ("half", "    return x / 2"),
        ("test-half", 'assert half(3) == 1.5, "Keep the fraction."'),
        ("test-half", END),
        ("reflection", "*Full marks:* a reason."),
    ],
)
def test_leak_is_reported(name: str, line: str):
    student = released()
    next(cell for cell in student.cells if cell.id == name).source += f"\n{line}"
    assert name in "\n".join(test_release.leaks(good_notebook.assignment(), student))
    assert name in "\n".join(test_release.wrong_stubs(good_notebook.assignment(), student))


def test_stub_is_missed():
    student = released()
    student.cells[4].source = student.cells[4].source.replace("raise NotImplementedError", "pass")
    (problem,) = test_release.wrong_stubs(good_notebook.assignment(), student)
    assert problem.startswith("double:")


def test_release_out_of_date_is_reported():
    committed = {"a.ipynb": b"old", ".ipynb_checkpoints/a.ipynb": b""}
    generated = {"a.ipynb": b"new", "b.ipynb": b""}
    problems = "\n".join(test_release.differences(committed, generated))
    for said in ("a.ipynb: out of date", "b.ipynb: missing", "checkpoints/a.ipynb: not generated"):
        assert said in problems
    assert test_release.differences(generated, generated) == []


def test_unsorted_keys_are_reported():
    assert test_source_notebooks.unsorted(json.dumps({"b": {"a": 1}, "c": []})) == []
    (problem,) = test_source_notebooks.unsorted(json.dumps({"a": {"c": 1, "b": 2}}))
    assert "c, b" in problem


@pytest.mark.parametrize(
    "name, text, said",
    [
        ("wrong_a.py", "# Message: m\nx = 1", "Misconception"),
        ("wrong_a.py", "# Misconception: m\nx = 1", "Message"),
        ("wrong_a.py", "# Misconception: m\n# Message: (\nx = 1", "regular expression"),
        ("wrong_a.py", "# Misconception: m\n# Message: m\n# Keeps: test-y\nx = 1", "test-y"),
        ("wrong_a.py", "# Misconception: m\n# Message: m\n# Keeps: test-x\nx = 1", "every test"),
        ("right_a.py", "x = 1", "Variant"),
        ("right_a.py", "# Variant: v\nx =", "line 2"),
        ("other_a.py", "# Misconception: m\n# Message: m\nx = 1", "call it"),
        ("right_a.py", "# Variant: v\nx = 1", ""),
    ],
)
def test_answer_header_is_reported(tmp_path: Path, name: str, text: str, said: str):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    problems = test_answers.header_problems(path, {"test-x"})
    assert said in "\n".join(problems)
    assert bool(problems) == bool(said)


def test_equal_answers_are_reported(tmp_path: Path):
    paths = [tmp_path / name for name in ("right_a.py", "right_b.py", "right_c.py")]
    for path, text in zip(paths, ("x = 1  # a", "# b\nx=1", "x = 2"), strict=True):
        path.write_text(text, encoding="utf-8")
    (problem,) = test_answers.twins(paths)
    assert problem == "right_b.py: the same code as right_a.py; remove one"


@pytest.mark.parametrize(
    "pin, said",
    [
        ("numpy", "not pinned"),
        ("numpy>=2", "not pinned"),
        ("numpy==0.1", "installed is"),
        ("no-such-package==1", "not installed"),
    ],
)
def test_wrong_pin_is_reported(pin: str, said: str):
    assert said in test_environment_files.problem(pin)


@pytest.mark.parametrize(
    "text", [f"open('{HOME}')", f"see {WORK}", "# TO" + "DO: write", "X" + "XX"]
)
def test_wording_is_reported(text: str):
    assert test_wording.problems(f"good\n{text}")[0].startswith("line 2: ")


@pytest.mark.parametrize("text", ["https://example.org/home/ada/", "homework/lab", "a to-do list"])
def test_wording_lets_pass(text: str):
    assert test_wording.problems(text) == []
