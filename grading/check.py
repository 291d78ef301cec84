"""Run the visible tests of a student's notebook: ``python -m grading check NOTEBOOK``.

For students before they hand in, and for GitHub Classroom, whose run fails with exit status 1. It
needs the notebook alone: no course, no sandbox. A step of a workflow is::

    pip install "torch-labs[lab] @ git+https://…"
    python -m grading check tensors.ipynb
"""

import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from nbformat import NotebookNode

from grading import cells
from grading.engine import parse

PASSED, FAILED, NOT_BEGUN = "passed", "failed", "not begun"
_START_SECONDS = 120  # importing IPython on a cold disk


@dataclass(frozen=True)
class Checked:
    """What the visible tests say of one exercise.

    Attributes:
        name: the id of its answer.
        state: ``passed``, ``failed`` or ``not begun``.
        earned: the points that its visible tests give.
        points: the points it is worth.
        message: the first failure, in words.
    """

    name: str
    state: str
    earned: float
    points: float
    message: str = ""


class CannotCheck(Exception):
    """The file is no notebook with tests; the message says why."""


def run(path: Path, seconds: float = 120, as_json: bool = False) -> int:
    """Check a notebook, print a line an exercise, and return the exit status.

    Args:
        path: the notebook.
        seconds: what one cell may take.
        as_json: print JSON instead.

    Returns:
        0 if all visible tests pass, 1 if one fails, 2 if the file cannot be read or has no tests.
    """
    try:
        notebook = _read(path)
        exercises = cells.exercises(notebook)
    except (CannotCheck, ValueError, TypeError, AttributeError) as error:
        if as_json:
            print(json.dumps({"notebook": path.name, "problem": str(error)}))
        print(f"error: {path}: {error}", file=sys.stderr)
        return 2
    print(f"{path.name} runs with your own rights, outside any sandbox.", file=sys.stderr)
    ran, problem = _run(path, notebook, seconds)
    found = [_checked(notebook, exercise, ran, problem) for exercise in exercises]
    failed = [c for c in found if c.state != PASSED]
    if as_json:
        report = {
            "notebook": path.name,
            "problem": problem,
            "exercises": [asdict(c) for c in found],
        }
        print(json.dumps(report, indent=1))
        return int(bool(failed or problem))
    for place, cell in enumerate(notebook.cells):
        if cells.role(cell) == "locked" and (said := ran.get(place, {}).get("message")):
            print(f"! {cell.id}: {said}")
    width = max(len(checked.name) for checked in found)
    for checked in found:
        message = checked.message.strip().replace("\n", "\n" + " " * (width + 13))
        print(f"{checked.name:{width}}  {checked.state:9}  {message}".rstrip())
    if problem:
        print(f"! {problem}")
    print(f"{len(found) - len(failed)} of {len(found)} exercises pass their visible tests.")
    return int(bool(failed or problem))


def _read(path: Path) -> NotebookNode:
    try:
        notebook = parse.parse(path.read_bytes())
    except OSError as error:
        raise CannotCheck(error.strerror or str(error)) from None
    except parse.Unreadable as error:
        raise CannotCheck(str(error)) from None
    for cell in notebook.cells:
        cell.id = cell.metadata.get("nbgrader", {}).get("grade_id") or cell.id
    if not any(exercise.tests for exercise in cells.exercises(notebook)):
        raise CannotCheck("it has no tests; is it a lab's notebook, with its metadata?")
    return notebook


def _checked(
    notebook: NotebookNode, exercise: cells.Exercise, ran: dict[int, dict], problem: str
) -> Checked:
    tests = [ran.get(place, {}) for place in exercise.tests]
    earned = sum(test.get("earned", 0.0) for test in tests)
    messages = [test.get("message") or "" for test in tests if not test.get("passed")]
    if not messages:
        return Checked(exercise.name, PASSED, earned, exercise.points)
    answer = notebook.cells[exercise.solution].source
    begun = earned or not re.search(r"^\s*raise NotImplementedError", answer, re.M)
    message = next(filter(None, messages), problem or "The test was not reached.")
    state = FAILED if begun else NOT_BEGUN
    return Checked(exercise.name, state, earned, exercise.points, message if begun else "")


def _run(path: Path, notebook: NotebookNode, seconds: float) -> tuple[dict[int, dict], str]:
    """Run the notebook in a fresh process; return what came of its cells, and why it stopped."""
    package = str(Path(__file__).resolve().parents[1])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    process = subprocess.Popen(
        [sys.executable, "-m", "grading.check", path.name], cwd=path.resolve().parent,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    lines: queue.Queue[str] = queue.Queue()

    def forward() -> None:
        for line in process.stdout or ():
            lines.put(line)
        lines.put("")

    threading.Thread(target=forward, daemon=True).start()
    ran: dict[int, dict] = {}
    last, problem = -1, ""
    try:
        while line := lines.get(timeout=seconds if last >= 0 else _START_SECONDS):
            message = json.loads(line)
            last = message.pop("place")
            if message:
                ran[last] = message
    except queue.Empty:
        name = notebook.cells[max(last, 0)].id
        problem = f"The cell {name!r} took longer than {seconds:g} s; the notebook was stopped."
    process.kill()
    process.wait()
    code = [place for place, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    if not problem and code and code[-1] not in ran:
        name = notebook.cells[max(last, 0)].id
        problem = f"The notebook's process ended in the cell {name!r} (os._exit, or a crash)."
    return ran, problem


def _run_cells(notebook: NotebookNode) -> Iterator[dict]:
    """Run the code cells, yielding the place of each before it and its result after it."""
    from grading.replay import new_shell, run_cell

    shell = new_shell()
    for place, cell in enumerate(notebook.cells):
        if cell.cell_type != "code":
            continue
        yield {"place": place}
        result = run_cell(shell, cell)
        message = result.message.removeprefix("AssertionError:").strip()
        if result.message and not message:  # an assert without words
            message = cell.source.split("\n")[max(result.line - 1, 0)].strip()
        yield {"place": place, "passed": result.passed, "earned": result.earned, "message": message}


def _child(name: str) -> None:
    """Run a notebook and write what comes of it to standard output, a JSON line at a time."""
    sys.path.insert(0, os.getcwd())
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        for message in _run_cells(_read(Path(name))):
            print(json.dumps(message), file=out, flush=True)


if __name__ == "__main__":
    _child(sys.argv[1])
