"""Ways to break a good notebook, each with the rule that must say so and a word of what it says."""

from collections.abc import Callable

import rules
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


def output(cell_id: str, kind: str, **content: object) -> Break:
    """Return a break that gives a cell one output more."""
    return lambda cell, _: cell[cell_id].outputs.append(v4.new_output(kind, **content))


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
        append("half", 'class Half:\n    """H."""\n    def forward(self, x):\n        """H."""'),
    ),
    "unlocked test": (
        rules.tests_are_locked_and_worth_points, "lock", mark("test-half", locked=False)
    ),
    "no points": (
        rules.tests_are_locked_and_worth_points, "points", unmark("test-half", "points")
    ),
    "worth nothing": (
        rules.tests_are_locked_and_worth_points, "points", mark("test-half", points=0)
    ),
    "test of another name": (
        rules.tests_belong_to_the_exercise_before, "test-hal", rename("test-half", "test-hal")
    ),
    "exercise without test": (rules.tests_belong_to_the_exercise_before, "half", drop("test-half")),
    "test without a grade": (
        rules.tests_belong_to_the_exercise_before, "test-half", mark("test-half", grade=False)
    ),
    "docstring first": (
        rules.tests_begin_with_a_comment, "comment", begin("test-half", '"""T."""')
    ),
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
        rules.tests_show_and_hide, "see", put("test-half", "assert half(2) == 1,", "x = 1,")
    ),
    "calls another answer": (
        rules.tests_use_no_other_answer, "double", put("test-half", "half(3)", "double(1)")
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
    "no outputs": (
        rules.ran_in_order, "outputs", lambda cell, _: cell["picture"].update(outputs=[])
    ),
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
