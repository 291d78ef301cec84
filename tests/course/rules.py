"""What a notebook of this course must be like.

Every rule takes a notebook and returns its problems; each names the cell and the remedy.
"""

import ast
import builtins
import copy
import re
import textwrap
from collections import Counter
from collections.abc import Callable

from nbformat import NotebookNode
from nbformat.validator import iter_validate
from notebook_code import (
    REPOSITORY,
    bound,
    defined,
    definitions,
    ends_with_statement,
    syntax_error,
    tree,
    unannotated,
    used,
    words,
)

from grading import cells
from grading.audit import stub
from grading.tidy import CANARY_ID, SETUP_ID, setup_source, tidy

Rule = Callable[[NotebookNode], list[str]]

MAX_LINES = {"test": 30}
MAX_LINES_ELSEWHERE = 25
POINTS_OF_A_PART = 20
NOISY = {"print", "pprint", "tqdm", "trange", "warn", "stderr"}
MARKERS = (
    (cells.BEGIN_SOLUTION, cells.END_SOLUTION, ("solution", "manual")),
    (cells.BEGIN_HIDDEN, cells.END_HIDDEN, ("test",)),
)
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_HEADING_POINTS = re.compile(r"^#{2,4} .*\(([\d.]+) points?\b[^)]*\)$", re.M)
_IMAGE_WITHOUT_ALT = re.compile(r"!\[\s*\]\(|<img(?![^>]*\balt=\"[^\"]+\")[^>]*>")
_TITLE_PARTS = {
    "a title line '# Lab …'": re.compile(r"\A# Lab \d\d\S* ?\S"),
    "a list of what you will be able to do": re.compile(r"^- ", re.M),
    "'**Time:** about … minutes'": re.compile(r"\*\*Time:\*\* .*(minutes|hour)"),
    "'**You need:** …'": re.compile(r"\*\*You need:\*\* \S"),
}


def code_cells(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def test_cells(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in code_cells(notebook) if cells.role(cell) == "test"]


def visible(cell: NotebookNode) -> str:
    """Return what students see of a test cell."""
    return cells.without(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)


# --- every notebook ---------------------------------------------------------------------------


def format_is_valid(notebook: NotebookNode) -> list[str]:
    if (notebook.nbformat, notebook.nbformat_minor) != (4, 5):
        return ["not nbformat 4.5; run python -m grading tidy"]
    return [
        f"not a valid notebook: {error.message[:200]}; repair it"
        for error in iter_validate(notebook)
    ]


def ids_are_readable_and_unique(notebook: NotebookNode) -> list[str]:
    count = Counter(cell.get("id") for cell in notebook.cells)
    problems = [f"{name}: {n} cells have this id; rename one" for name, n in count.items() if n > 1]
    for cell in notebook.cells:
        name = str(cell.get("id"))
        if not _ID.fullmatch(name):
            problems.append(f"{name}: an id is lower-case words with hyphens; rename it")
        mark = cell.metadata.get("nbgrader")
        if mark and mark.get("grade_id") != name:
            problems.append(f"{name}: its grade_id is {mark.get('grade_id')}; make them equal")
    return problems


def begins_as_all_do(notebook: NotebookNode) -> list[str]:
    if len(notebook.cells) < 3:
        return ["fewer than three cells; begin with title, set-up and environment"]
    title, setup, environment = notebook.cells[:3]
    problems = [
        f"{title.id}: the title cell lacks {what}; write it"
        for what, pattern in _TITLE_PARTS.items()
        if title.cell_type != "markdown" or not pattern.search(title.source)
    ]
    if setup.id != SETUP_ID or setup.source != setup_source(REPOSITORY):
        problems.append(
            f"{setup.id}: cell 2 is not the set-up cell; call it setup, run python -m grading tidy"
        )
    if environment.id != CANARY_ID or cells.role(environment) != "locked":
        problems.append(f"{environment.id}: cell 3 is not the locked environment cell; insert it")
    elif "points" in environment.metadata.nbgrader:
        problems.append(f"{environment.id}: the environment cell has points; remove them")
    return problems


def code_parses(notebook: NotebookNode) -> list[str]:
    return [
        f"{cell.id}: {error}; correct the code"
        for cell in code_cells(notebook)
        if (error := syntax_error(cell.source))
    ]


def cells_are_short(notebook: NotebookNode) -> list[str]:
    problems = []
    for cell in code_cells(notebook):
        lines = cell.source.count("\n") + 1
        limit = MAX_LINES.get(cells.role(cell), MAX_LINES_ELSEWHERE)
        if lines > limit:
            problems.append(f"{cell.id}: {lines} lines, {limit} are allowed; divide the cell")
    return problems


def images_have_alt_text(notebook: NotebookNode) -> list[str]:
    return [
        f"{cell.id}: an image without alt text; say what it shows: ![what it shows](file)"
        for cell in notebook.cells
        if cell.cell_type == "markdown" and _IMAGE_WITHOUT_ALT.search(cell.source)
    ]


def _untidy(notebook: NotebookNode, *, keep_outputs: bool) -> list[str]:
    tidied = copy.deepcopy(notebook)
    tidy(tidied, REPOSITORY, keep_outputs=keep_outputs)
    problems = [
        f"{before.get('id')}: not tidy; run python -m grading tidy"
        for before, after in zip(notebook.cells, tidied.cells, strict=True)
        if before != after
    ]
    if tidied.metadata != notebook.metadata:
        problems.append("the notebook's metadata are not tidy; run python -m grading tidy")
    return problems


# --- assignments ------------------------------------------------------------------------------


def is_tidy(notebook: NotebookNode) -> list[str]:
    return _untidy(notebook, keep_outputs=False)


def has_no_outputs(notebook: NotebookNode) -> list[str]:
    return [
        f"{cell.id}: holds outputs or an execution count; run python -m grading tidy"
        for cell in code_cells(notebook)
        if cell.outputs or cell.execution_count is not None
    ]


def nbgrader_marks_are_complete(notebook: NotebookNode) -> list[str]:
    problems = []
    keys = {"grade", "grade_id", "locked", "schema_version", "solution", "task"}
    for cell in notebook.cells:
        mark = cell.metadata.get("nbgrader")
        if mark is None:
            continue
        expected = keys | ({"points"} if mark.get("grade") else set())
        if set(mark) != expected:
            names = ", ".join(sorted(set(mark) ^ expected))
            problems.append(f"{cell.id}: missing or needless nbgrader keys: {names}; correct them")
        if mark.get("schema_version") != 3 or mark.get("task") is not False:
            problems.append(f"{cell.id}: set nbgrader's schema_version to 3 and task to false")
        if mark.get("locked") is not (cells.role(cell) in ("test", "locked")):
            problems.append(f"{cell.id}: lock tests and read-only cells, and no answer cell")
    return problems


def markers_stand_where_they_work(notebook: NotebookNode) -> list[str]:
    problems = []
    for cell in notebook.cells:
        for begin, end, roles in MARKERS:
            lines = [line.strip() for line in cell.source.split("\n")]
            found = [line for line in lines if begin in line or end in line]
            if found != [begin, end] * (len(found) // 2):
                problems.append(f"{cell.id}: each '{begin}' needs its '{end}'; complete the pair")
            if found and cells.role(cell) not in roles:
                problems.append(f"{cell.id}: '{begin}' in a {cells.role(cell)} cell; remove it")
    return problems


def stub_comes_from_nbgrader(notebook: NotebookNode) -> list[str]:
    return [
        f"{cell.id}: raises NotImplementedError itself; remove it, the release puts it in"
        for cell in code_cells(notebook)
        if re.search(r"raise\s+NotImplementedError", cell.source)
    ]


def solutions_are_specified(notebook: NotebookNode) -> list[str]:
    """What students get of a solution cell says by itself what to write."""
    problems = []
    for cell in (cell for cell in notebook.cells if cells.role(cell) == "solution"):
        if not cells.regions(cell.source, cells.BEGIN_SOLUTION, cells.END_SOLUTION):
            problems.append(f"{cell.id}: no solution markers; put them around the solution")
        if error := syntax_error(stub(cell.source)):
            problems.append(f"{cell.id}: {error} in what students get; move the markers")
        for definition in definitions(tree(stub(cell.source))):
            name = definition.name
            if not ast.get_docstring(definition) and not name.startswith("__"):
                problems.append(f"{cell.id}: {name} has no docstring before the markers; add it")
            if missing := unannotated(definition):
                problems.append(f"{cell.id}: {name} lacks types of {', '.join(missing)}; add them")
    return problems


def tests_are_locked_and_worth_points(notebook: NotebookNode) -> list[str]:
    problems = []
    for cell in test_cells(notebook):
        mark = cell.metadata.nbgrader
        if not mark.get("locked"):
            problems.append(f"{cell.id}: students can change this test; lock it")
        if not mark.get("points", 0) > 0:
            problems.append(f"{cell.id}: a test without points; give it some")
    return problems


def tests_belong_to_the_exercise_before(notebook: NotebookNode) -> list[str]:
    problems, exercise, tested = [], "", True
    for cell in notebook.cells:
        role, own_test = cells.role(cell), f"test-{exercise}"
        if role == "solution":
            if not tested:
                problems.append(f"{exercise}: an exercise without a test; write test-{exercise}")
            exercise, tested = cell.id, False
        elif role == "test":
            tested = True
            if not exercise or not (cell.id + "-").startswith(own_test + "-"):
                problems.append(f"{cell.id}: follows exercise {exercise}; call it {own_test}-…")
        elif str(cell.id).startswith("test-"):
            problems.append(f"{cell.id}: named like a test but is none; mark it or rename it")
    return problems if tested else [*problems, f"{exercise}: an exercise without a test; write one"]


def tests_begin_with_a_comment(notebook: NotebookNode) -> list[str]:
    """A string of its own can become the cell's output, and that output the grade."""
    problems = []
    for cell in test_cells(notebook):
        if not cell.source.startswith("#"):
            problems.append(f"{cell.id}: begin the test with a comment: # Test of exercise …")
        for statement in tree(cell.source).body:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                problems.append(
                    f"{cell.id}: a docstring or constant in line {statement.lineno} can become the "
                    "grade; make it a comment"
                )
    return problems


def tests_end_with_a_statement(notebook: NotebookNode) -> list[str]:
    """The value of a last expression becomes the grade."""
    problems = []
    for cell in test_cells(notebook):
        parts = [("visible", visible(cell))]
        for hidden in cells.regions(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN):
            parts.append(("hidden", textwrap.dedent(hidden)))
        for which, source in parts:
            if not ends_with_statement(source):
                problems.append(
                    f"{cell.id}: the {which} part ends with an expression, whose value becomes the "
                    "grade; end it with an assert or pass"
                )
    return problems


def tests_are_silent(notebook: NotebookNode) -> list[str]:
    """Anything on stderr in a graded cell costs all its points."""
    return [
        f"{cell.id}: uses {', '.join(sorted(noise))}; a test cell writes nothing, remove it"
        for cell in test_cells(notebook)
        if (noise := NOISY & words(tree(cell.source)))
    ]


def tests_show_and_hide(notebook: NotebookNode) -> list[str]:
    problems = []
    for cell in test_cells(notebook):
        if not cells.regions(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN):
            problems.append(f"{cell.id}: no hidden tests; add a region of them")
        shown = tree(visible(cell))
        asserts = any(isinstance(node, ast.Assert) for node in ast.walk(shown))
        calls = [node.func for node in ast.walk(shown) if isinstance(node, ast.Call)]
        if not asserts and not any(ast.unparse(call).startswith("checks.") for call in calls):
            problems.append(f"{cell.id}: students see no assert or check; move one up")
    return problems


def tests_use_no_other_answer(notebook: NotebookNode) -> list[str]:
    """A wrong answer costs its own points and no others."""
    answers = {
        exercise.name: defined(tree(notebook.cells[exercise.solution].source))
        for exercise in cells.exercises(notebook)
    }
    problems = []
    for exercise in cells.exercises(notebook):
        others = set().union(*(names for name, names in answers.items() if name != exercise.name))
        for cell in (notebook.cells[index] for index in exercise.tests):
            if foreign := used(tree(cell.source)) & (others - answers[exercise.name]):
                problems.append(
                    f"{cell.id}: uses {', '.join(sorted(foreign))} of another exercise; write a "
                    "reference in the test, or rename the variable"
                )
    return problems


def tests_use_no_other_test(notebook: NotebookNode) -> list[str]:
    """A test that fails early leaves its variables undefined for the next one."""
    problems = []
    known = {*dir(builtins), "display", "get_ipython"}
    for cell in code_cells(notebook):
        module = tree(cell.source)
        if cells.role(cell) != "test":
            known |= bound(module)
        elif unknown := used(module) - bound(module) - known:
            problems.append(
                f"{cell.id}: {', '.join(sorted(unknown))} is made in another test or nowhere; make "
                "it in this cell"
            )
    return problems


def _heading_points(notebook: NotebookNode, index: int) -> float | None:
    """Return the points in the last heading before a cell, if it is the cell's own."""
    for cell in reversed(notebook.cells[:index]):
        if cells.role(cell) in ("solution", "test", "manual"):
            return None
        if cell.cell_type == "markdown" and (found := _HEADING_POINTS.findall(cell.source)):
            return float(found[-1])
    return None


def headings_say_the_points(notebook: NotebookNode) -> list[str]:
    worth = {exercise.solution: exercise.points for exercise in cells.exercises(notebook)}
    for index, cell in enumerate(notebook.cells):
        if cells.role(cell) == "manual":
            worth[index] = float(cell.metadata.nbgrader.points)
    return [
        f"{notebook.cells[index].id}: worth {points:g}, its heading says {said}; write ({points:g} "
        "points) in the heading, or change the cells"
        for index, points in worth.items()
        if (said := _heading_points(notebook, index)) != points
    ]


def ends_with_experiment_and_reflection(notebook: NotebookNode) -> list[str]:
    roles = [(cells.role(cell), cell.cell_type) for cell in notebook.cells]
    last_test = max((i for i, (role, _) in enumerate(roles) if role == "test"), default=0)
    problems = []
    if ("manual", "code") not in roles[last_test:]:
        problems.append("no experiment (a code cell graded by hand) after the last test; add one")
    if roles[-1] != ("manual", "markdown"):
        last = notebook.cells[-1].id
        problems.append(f"{last}: end with a reflection, a Markdown cell graded by hand")
    return problems


def points_sum_to_twenty(notebook: NotebookNode) -> list[str]:
    points = sum(exercise.points for exercise in cells.exercises(notebook))
    if points == POINTS_OF_A_PART:
        return []
    return [f"the tests are worth {points:g} points, not {POINTS_OF_A_PART}; weigh them anew"]


# --- lessons ----------------------------------------------------------------------------------


def lesson_is_tidy(notebook: NotebookNode) -> list[str]:
    return _untidy(notebook, keep_outputs=True)


def ran_in_order(notebook: NotebookNode) -> list[str]:
    problems = []
    for number, cell in enumerate((c for c in code_cells(notebook) if c.source.strip()), 1):
        if cell.execution_count != number:
            problems.append(
                f"{cell.id}: execution count {cell.execution_count}, not {number}; restart the "
                "kernel, run all cells and save"
            )
    if not any(cell.outputs for cell in code_cells(notebook)):
        problems.append("no outputs; run all cells and save")
    return problems


def ran_without_complaint(notebook: NotebookNode) -> list[str]:
    return [
        f"{cell.id}: an error or something on stderr in its outputs; remove the cause and run it"
        for cell in code_cells(notebook)
        for output in cell.outputs
        if output.output_type == "error" or output.get("name") == "stderr"
    ]


def has_a_picture(notebook: NotebookNode) -> list[str]:
    outputs = [output for cell in code_cells(notebook) for output in cell.outputs]
    if any("image/png" in output.get("data", {}) for output in outputs):
        return []
    return ["no image/png among its outputs; draw what people would rather look at than read"]


_LOCAL_PATH = re.compile(r"(?<![\w.~-])/(home|root|tmp|work|Users)/|\b[A-Z]:\\")


def _texts(value: object) -> list[str]:
    """Return all texts in outputs or metadata, the data of images left out."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        parts = [part for key, part in value.items() if not key.startswith("image/")]
    else:
        parts = value if isinstance(value, list) else []
    return [text for part in parts for text in _texts(part)]


def outputs_hold_no_local_path(notebook: NotebookNode) -> list[str]:
    places = {cell.id: cell.outputs for cell in code_cells(notebook)}
    places["(widgets)"] = notebook.metadata.get("widgets", {})
    return [
        f"{name}: a path of one machine in its outputs: {found.group()}; print no absolute paths"
        for name, outputs in places.items()
        for text in _texts(outputs)
        if (found := _LOCAL_PATH.search(text))
    ]


ALL: tuple[Rule, ...] = (
    format_is_valid,
    ids_are_readable_and_unique,
    begins_as_all_do,
    code_parses,
    cells_are_short,
    images_have_alt_text,
)
SOURCE: tuple[Rule, ...] = (
    *ALL,
    is_tidy,
    has_no_outputs,
    nbgrader_marks_are_complete,
    markers_stand_where_they_work,
    stub_comes_from_nbgrader,
    solutions_are_specified,
    tests_are_locked_and_worth_points,
    tests_belong_to_the_exercise_before,
    tests_begin_with_a_comment,
    tests_end_with_a_statement,
    tests_are_silent,
    tests_show_and_hide,
    tests_use_no_other_answer,
    tests_use_no_other_test,
    headings_say_the_points,
    ends_with_experiment_and_reflection,
    points_sum_to_twenty,
)
LESSON: tuple[Rule, ...] = (
    *ALL,
    lesson_is_tidy,
    ran_in_order,
    ran_without_complaint,
    has_a_picture,
    outputs_hold_no_local_path,
)
