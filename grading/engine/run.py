"""Grade one notebook: rebuild it, run it in a sandbox, watch it, count its points."""

import ast
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import determine_grade

from grading import cells
from grading.engine import integrity, naming, parse, restore, scan, words
from grading.engine.limits import Limits
from grading.engine.reading import plain_python
from grading.engine.result import ExerciseResult, Flag, Result, TestResult
from grading.engine.sandbox import Sandbox, Server, Stopped

_TEST_LINE = re.compile(r"(?:File|Cell) <test [^>]*>:(\d+)|<test [^>]*>, line (\d+)")


@dataclass
class Graded:
    """A graded notebook: its result, and the notebook as it ran, with outputs."""

    result: Result
    notebook: NotebookNode | None


@dataclass
class _Watch:
    """What running the cells has shown so far."""

    flags: list[Flag] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    cpu: float = 0.0
    reason: str = ""


def grade_notebook(
    source: NotebookNode,
    submission: bytes | None,
    server: Server,
    limits: Limits | None = None,
    files: dict[str, bytes] | None = None,
) -> Graded:
    """Grade one submitted notebook; never raises for what is in it.

    Args:
        source: the instructor's notebook.
        submission: the bytes of the submitted file; None if there is none.
        server: the warm server that runs it.
        limits: what it may use.
        files: other files that were handed in with it, by name.
    """
    started = time.perf_counter()
    try:
        restored = restore.restore(source, parse.parse(submission))
    except parse.Unreadable as error:
        return Graded(ungraded(source, str(error)), None)
    watch = _Watch(flags=scan.scan(source, restored.notebook, restored.own))
    peak = 0
    server.prepare(_needed(source, restored))
    try:
        with server.open(limits or Limits(), files) as sandbox:
            try:
                _run_cells(sandbox, source, restored, watch)
            finally:
                sandbox.end()
                peak = sandbox.peak_memory
    except Stopped as error:
        watch.reason = str(error)
    exercises = tuple(_exercises(source, restored.notebook, watch))
    result = Result(
        exercises, watch.reason, tuple(restored.repairs), tuple(watch.flags), watch.seconds,
        round(watch.cpu, 3), round(time.perf_counter() - started, 3), peak,
    )  # fmt: skip
    return Graded(result, restored.notebook)


def _needed(source: NotebookNode, restored: restore.Restored) -> frozenset[str]:
    """Return what to import beforehand, as dotted paths.

    All that the instructor's cells import, and of what the student imports the libraries that the
    course knows to be harmless.
    """
    given = tuple(cell.source for cell in source.cells if cell.cell_type == "code")
    own = (
        cell.source for cell in restored.notebook.cells
        if cell.cell_type == "code" and cell.id in restored.own and cell.source not in given
    )  # fmt: skip
    libraries = {path.split(".")[0] for path in _imports(own)}
    quiet = {name for name in libraries if words.module_verdict(name, True) == "quiet"}
    return _given_imports(given) | quiet


def _imports(texts: Iterable[str]) -> set[str]:
    """Return the dotted paths of all that cells import."""
    with_imports = (plain_python(text) for text in texts if "import" in text)
    return {path for code in with_imports for _, path in naming.imports(code)}


@lru_cache(maxsize=64)
def _given_imports(texts: tuple[str, ...]) -> frozenset[str]:
    """Return `_imports` of the instructor's cells, which every submission asks for."""
    return frozenset(_imports(texts))


def ungraded(source: NotebookNode, reason: str) -> Result:
    """Return the result of a submission that cannot be run: no points, and the reason."""
    exercises = (replace_earned(e) for e in _exercises(source, source, _Watch()))
    return Result(tuple(exercises), reason)


def replace_earned(exercise: ExerciseResult) -> ExerciseResult:
    """Return an exercise with no points earned."""
    tests = tuple(replace(test, earned=0.0, message="") for test in exercise.tests)
    return replace(exercise, tests=tests)


def _run_cells(
    sandbox: Sandbox, source: NotebookNode, restored: restore.Restored, watch: _Watch
) -> None:
    guard = integrity.Guard(source)
    for number, cell in enumerate(restored.notebook.cells, start=1):
        if cell.cell_type != "code" or not cell.source.strip():
            continue
        is_test = cells.role(cell) == "test"
        if is_test:
            watch.flags += guard.before(sandbox, cell)
        try:
            run = sandbox.run("test" if is_test else "cell", cell.source, cell.id)
        except Stopped:
            cell.outputs = [_stopped_output()]
            raise
        cell.execution_count = number
        cell.outputs = [nbformat.from_dict(output) for output in run.outputs]
        for output in cell.outputs:
            if output.output_type == "execute_result":
                output.execution_count = number
        watch.seconds[cell.id] = round(run.seconds, 4)
        watch.cpu += run.cpu
        if is_test:
            watch.flags += guard.after(sandbox, cell, _passed(cell))


def _stopped_output() -> NotebookNode:
    return nbformat.v4.new_output(
        "error", ename="Stopped", evalue="The notebook was stopped in this cell.", traceback=[]
    )


def _passed(cell: NotebookNode) -> bool:
    return _earned(cell) == float(cell.metadata.nbgrader.points)


def _earned(cell: NotebookNode) -> float:
    """Return the points nbgrader gives for a test cell's outputs.

    An error earns nothing, whatever stands before it. A last value counts as partial credit only
    in a cell that ends with an expression: student code can print one into any cell.
    """
    kinds = [output.output_type for output in cell.outputs]
    if "error" in kinds or cell.execution_count is None:
        return 0.0
    if not _ends_with_expression(cell.source):
        cell = nbformat.from_dict(
            {**cell, "outputs": [o for o in cell.outputs if o.output_type != "execute_result"]}
        )
    earned, _ = determine_grade(cell)
    return float(earned or 0.0)


def _ends_with_expression(source: str) -> bool:
    tree = naming.parsed(source)
    return tree is not None and bool(tree.body) and isinstance(tree.body[-1], ast.Expr)


def _exercises(
    source: NotebookNode, notebook: NotebookNode, watch: _Watch
) -> Iterable[ExerciseResult]:
    """Yield the results of the exercises; tests from a costly flag on earn nothing."""
    ran = {cell.id: cell for cell in notebook.cells}
    order = {cell.id: place for place, cell in enumerate(notebook.cells)}
    tainted = min((order.get(f.cell, 0) for f in watch.flags if f.costs), default=len(order))
    heading = ""
    titles: dict[str, str] = {}
    for cell in source.cells:
        if cell.cell_type == "markdown" and (
            found := re.findall(r"^#{2,4} (.+)$", cell.source, re.M)
        ):
            heading = found[-1]
        titles[cell.id] = heading
    for exercise in cells.exercises(source):
        tests = []
        for index in exercise.tests:
            cell = ran[source.cells[index].id]
            earned, message = _earned(cell), _message(cell)
            forfeited = bool(earned) and order[cell.id] >= tainted
            line = _line(cell)
            hidden = cells.is_hidden(cell.source, line)
            tests.append(
                TestResult(
                    cell.id, 0.0 if forfeited else earned, float(cell.metadata.nbgrader.points),
                    message, line, hidden, watch.seconds.get(cell.id, 0.0), forfeited,
                )
            )  # fmt: skip
        yield ExerciseResult(exercise.name, titles[exercise.name], tuple(tests))


def _message(cell: NotebookNode) -> str:
    """Return the failure of a test cell in the words that students get."""
    if cell.execution_count is None:
        return "This test was not reached."
    for output in cell.outputs:
        if output.output_type == "error":
            text = cells.without_colour(output.evalue)
            return text if output.ename == "AssertionError" else f"{output.ename}: {text}"
    for output in cell.outputs:
        if output.output_type == "stream" and output.name == "stderr":
            return f"The test wrote to stderr, which counts as a failure: {output.text[:200]}"
    return ""


def _line(cell: NotebookNode) -> int:
    """Return the line of a test cell in which it failed, 0 if it did not."""
    for output in cell.outputs:
        if output.output_type == "error":
            found = _TEST_LINE.search(cells.without_colour("\n".join(output.traceback)))
            return int(found[1] or found[2]) if found else 0
    return 0
