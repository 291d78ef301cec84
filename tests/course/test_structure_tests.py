"""The rules can fail: each reports a good notebook that is broken in one way."""

import json
from collections.abc import Callable
from pathlib import Path

import good_notebook
import pytest
import rules
import test_answers
import test_environment_files
import test_release
import test_source_notebooks
import test_wording
from nbformat import NotebookNode, v4

Break = Callable[[dict[str, NotebookNode], NotebookNode], object]


def put(name: str, old: str, new: str) -> Break:
    """Return a break that replaces text in a cell."""

    def apply(cell: dict[str, NotebookNode], _: NotebookNode) -> None:
        assert old in cell[name].source, f"{name} does not hold {old!r}"
        cell[name].source = cell[name].source.replace(old, new)

    return apply


def append(name: str, text: str) -> Break:
    """Return a break that writes a line at the end of a cell."""
    return lambda cell, _: cell[name].update(source=f"{cell[name].source}\n{text}")


def begin(name: str, text: str) -> Break:
    """Return a break that writes a line at the beginning of a cell."""
    return lambda cell, _: cell[name].update(source=f"{text}\n{cell[name].source}")


def mark(name: str, **values: object) -> Break:
    """Return a break that changes the nbgrader metadata of a cell."""
    return lambda cell, _: cell[name].metadata.nbgrader.update(values)


def unmark(name: str, key: str) -> Break:
    """Return a break that removes an entry of the nbgrader metadata of a cell."""
    return lambda cell, _: cell[name].metadata.nbgrader.pop(key)


def rename(name: str, new: str) -> Break:
    """Return a break that renames a cell and its grade_id."""

    def apply(cell: dict[str, NotebookNode], _: NotebookNode) -> None:
        cell[name].id = new
        if "nbgrader" in cell[name].metadata:
            cell[name].metadata.nbgrader.grade_id = new

    return apply


def drop(*names: str) -> Break:
    """Return a break that removes cells."""

    def apply(_: dict[str, NotebookNode], notebook: NotebookNode) -> None:
        notebook.cells = [cell for cell in notebook.cells if cell.id not in names]

    return apply


def output(name: str, kind: str, **content: object) -> Break:
    """Return a break that gives a cell one output more."""
    return lambda cell, _: cell[name].outputs.append(v4.new_output(kind, **content))


END = "### END HIDDEN TESTS"
SOURCE_BREAKS: dict[str, tuple[rules.Rule, str, Break]] = {
    "old format": (rules.format_is_valid, "4.5", lambda _, nb: nb.update(nbformat_minor=4)),
    "cell without id": (rules.format_is_valid, "id", lambda cell, _: cell["title"].pop("id")),
    "duplicate id": (rules.ids_are_readable_and_unique, "half", rename("double", "half")),
    "unreadable id": (rules.ids_are_readable_and_unique, "Cell_7", rename("title", "Cell_7")),
    "other grade_id": (rules.ids_are_readable_and_unique, "half", mark("half", grade_id="hlf")),
    "no title": (rules.begins_as_all_do, "title line", put("title", "# Lab", "Lab")),
    "no time": (rules.begins_as_all_do, "Time", put("title", "**Time:**", "Time")),
    "no prerequisites": (rules.begins_as_all_do, "You need", put("title", "**You need:**", "")),
    "other set-up": (rules.begins_as_all_do, "setup", append("setup", "import os")),
    "no environment cell": (rules.begins_as_all_do, "double-task", drop("environment")),
    "environment unlocked": (rules.begins_as_all_do, "locked", mark("environment", locked=False)),
    "environment with points": (rules.begins_as_all_do, "points", mark("environment", points=1)),
    "syntax error": (rules.code_parses, "double", append("double", "def")),
    "long solution": (rules.cells_are_short, "double: 26", append("double", "\n" * 20)),
    "long test": (rules.cells_are_short, "test-double: 31", append("test-double", "\n" * 23)),
    "no alt text": (rules.images_have_alt_text, "half-task", append("half-task", "![](a.png)")),
    "img without alt": (
        rules.images_have_alt_text, "half-task", append("half-task", '<img src="a.png">')
    ),
    "blank at a line's end": (rules.is_tidy, "half", put("half", "x / 2", "x / 2  ")),
    "metadata of a tool": (rules.is_tidy, "metadata", lambda _, nb: nb.metadata.update(toc={})),
    "output left": (rules.has_no_outputs, "setup", output("setup", "stream", text="1")),
    "count left": (
        rules.has_no_outputs, "setup", lambda cell, _: cell["setup"].update(execution_count=3)
    ),
    "old schema": (rules.nbgrader_marks_are_complete, "half", mark("half", schema_version=2)),
    "task": (rules.nbgrader_marks_are_complete, "half", mark("half", task=True)),
    "key missing": (rules.nbgrader_marks_are_complete, "locked", unmark("half", "locked")),
    "solution locked": (rules.nbgrader_marks_are_complete, "half", mark("half", locked=True)),
    "marker left open": (
        rules.markers_stand_where_they_work, "test-half", put("test-half", END, "")
    ),
    "hidden tests in an answer": (
        rules.markers_stand_where_they_work,
        "half",
        append("half", f"### BEGIN HIDDEN TESTS\n{END}"),
    ),
    "stub in the source": (
        rules.stub_comes_from_nbgrader, "half", append("half", "    raise NotImplementedError")
    ),
    "no solution markers": (
        rules.solutions_are_specified,
        "markers",
        lambda cell, _: cell["half"].update(
            source=cell["half"].source.replace("### BEGIN", "#").replace("### END", "#")
        ),
    ),
    "no docstring": (rules.solutions_are_specified, "docstring", put("half", '"""', "# ")),
    "argument without type": (rules.solutions_are_specified, "x", put("half", "x: float", "x")),
    "result without type": (rules.solutions_are_specified, "return", put("half", " -> float", "")),
    "method without type": (
        rules.solutions_are_specified,
        "forward",
        append("half", 'class Half:\n    """Halve."""\n    def forward(self, x):\n        """H."""'),
    ),
    "unlocked test": (rules.tests_are_locked_and_worth_points, "lock", mark("test-half", locked=False)),
    "no points": (rules.tests_are_locked_and_worth_points, "points", unmark("test-half", "points")),
    "worth nothing": (rules.tests_are_locked_and_worth_points, "points", mark("test-half", points=0)),
    "test of another name": (
        rules.tests_belong_to_the_exercise_before, "test-hal", rename("test-half", "test-hal")
    ),
    "exercise without test": (rules.tests_belong_to_the_exercise_before, "half", drop("test-half")),
    "test without a grade": (
        rules.tests_belong_to_the_exercise_before, "test-half", mark("test-half", grade=False)
    ),
    "docstring first": (rules.tests_begin_with_a_comment, "comment", begin("test-half", '"""T."""')),
    "docstring after a comment": (
        rules.tests_begin_with_a_comment, "grade", begin("test-half", '# T.\n"""T."""')
    ),
    "code first": (rules.tests_begin_with_a_comment, "comment", begin("test-half", "x = 1")),
    "visible part ends with a value": (
        rules.tests_end_with_a_statement,
        "visible",
        put("test-half", "### BEGIN HIDDEN", "half(2)\n### BEGIN HIDDEN"),
    ),
    "hidden part ends with a value": (
        rules.tests_end_with_a_statement, "hidden", put("test-half", END, f"half(3)\n{END}")
    ),
    "prints": (rules.tests_are_silent, "print", begin("test-half", "# T\nprint(1)")),
    "warns": (rules.tests_are_silent, "warn", begin("test-half", "# T\nwarnings.warn('')")),
    "writes to stderr": (
        rules.tests_are_silent, "stderr", begin("test-half", "# T\nfrom sys import stderr")
    ),
    "progress bar": (
        rules.tests_are_silent, "tqdm", begin("test-half", "# T\nfrom tqdm.auto import trange as t")
    ),
    "nothing hidden": (
        rules.tests_show_and_hide,
        "hidden",
        lambda cell, _: cell["test-half"].update(source="# T\nassert half(2) == 1"),
    ),
    "nothing visible": (
        rules.tests_show_and_hide, "see", put("test-half", 'assert half(2) == 1, "Divide by 2."', "")
    ),
    "calls another answer": (
        rules.tests_use_no_other_answer, "double", put("test-half", "half(2) == 1", "double(1) == 2")
    ),
    "overwrites another answer": (
        rules.tests_use_no_other_answer, "double", begin("test-half", "# T\ndouble = 2")
    ),
    "needs another test": (
        rules.tests_use_no_other_test, "result", put("test-half", "half(3)", "result + half(3)")
    ),
    "heading says other points": (
        rules.headings_say_the_points, "half", put("half-task", "(8 points)", "(2 points)")
    ),
    "heading says no points": (
        rules.headings_say_the_points, "reflection", put("reflection-task", "(4 points, ", "(")
    ),
    "no experiment": (rules.ends_with_experiment_and_reflection, "experiment", drop("experiment")),
    "no reflection": (rules.ends_with_experiment_and_reflection, "reflection", drop("reflection")),
    "experiment before the exercises": (
        rules.ends_with_experiment_and_reflection,
        "experiment",
        lambda cell, nb: nb.cells.insert(3, nb.cells.pop(nb.cells.index(cell["experiment"]))),
    ),
    "nineteen points": (rules.points_sum_to_twenty, "19", mark("test-half", points=7)),
}  # fmt: skip
# Written in parts: no file of the project may hold such a path.
HOME, WORK = "/ho" + "me/ada/lab", "/wo" + "rk/lab"
LESSON_BREAKS: dict[str, tuple[rules.Rule, str, Break]] = {
    "blank at a line's end": (rules.lesson_is_tidy, "picture", append("picture", "a = 1 ")),
    "run out of order": (
        rules.ran_in_order, "picture", lambda cell, _: cell["picture"].update(execution_count=9)
    ),
    "not run": (
        rules.ran_in_order, "setup", lambda cell, _: cell["setup"].update(execution_count=None)
    ),
    "no outputs": (rules.ran_in_order, "outputs", lambda cell, _: cell["picture"].update(outputs=[])),
    "error": (
        rules.ran_without_complaint,
        "picture",
        output("picture", "error", ename="ValueError", evalue="", traceback=[]),
    ),
    "warning": (
        rules.ran_without_complaint, "setup", output("setup", "stream", name="stderr", text="w")
    ),
    "no picture": (
        rules.has_a_picture, "image/png", lambda cell, _: cell["picture"].update(outputs=[])
    ),
    "path in a stream": (
        rules.outputs_hold_no_local_path, "setup", output("setup", "stream", text=f"in {HOME}")
    ),
    "path in a result": (
        rules.outputs_hold_no_local_path,
        "picture",
        output("picture", "display_data", data={"text/html": f"<a>{WORK}</a>"}),
    ),
    "path of Windows": (
        rules.outputs_hold_no_local_path, "setup", output("setup", "stream", text="in C:\\Ada")
    ),
    "path in a widget": (
        rules.outputs_hold_no_local_path,
        "widgets",
        lambda _, nb: nb.metadata.update(widgets={"state": {"m": {"value": HOME}}}),
    ),
}  # fmt: skip


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
