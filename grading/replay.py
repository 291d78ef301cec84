"""Run a notebook once, and fork at each exercise to try other answers there.

Importing torch and training the network of an earlier exercise is paid once a notebook, not once an
answer. Forking is safe because this process never runs a second OpenMP thread.
"""

import os
import pickle
import select
import signal
import struct
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import determine_grade

from grading import cells


@dataclass(frozen=True)
class CellResult:
    """What running one cell gave.

    Attributes:
        cell: the cell's id.
        earned: the points nbgrader gives for these outputs; 0 for a cell that is no test.
        points: the points the cell is worth.
        line: the line of the cell that failed, counted from 1; 0 if none did.
        message: the error as the student reads it, ``""`` without one.
        seconds: wall time.
    """

    cell: str
    earned: float
    points: float
    line: int
    message: str
    seconds: float

    @property
    def passed(self) -> bool:
        """Whether the cell raised nothing and earned all its points."""
        return not self.message and self.earned == self.points


def new_shell():
    """Return an IPython shell that leaves nothing behind and draws without a screen."""
    os.environ["MPLBACKEND"] = "agg"
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.xmode = (
        "Minimal"  # only the message is used; a full traceback takes 0.5 s
    )
    return InteractiveShell.instance(config=config)


def _failing_line(error: BaseException) -> int:
    """Return the line of the cell in which ``error`` arose, counted from 1."""
    if isinstance(error, SyntaxError):
        return error.lineno or 0
    frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno or 0 for f in frames if f.name == "<module>"), 0)


def run_cell(shell, cell: NotebookNode) -> CellResult:
    """Run one code cell in ``shell`` and grade its outputs as nbgrader does."""
    from IPython.utils.capture import capture_output

    started = time.perf_counter()
    with capture_output() as captured:
        result = shell.run_cell(cell.source, store_history=False)
    error = result.error_before_exec or result.error_in_exec
    outputs = []
    if captured.stderr:
        outputs.append(nbformat.v4.new_output("stream", name="stderr", text=captured.stderr))
    if error is not None:
        outputs.append(
            nbformat.v4.new_output("error", ename=type(error).__name__, evalue=str(error))
        )
    elif result.result is not None:
        data = {"text/plain": repr(result.result)}
        outputs.append(nbformat.v4.new_output("execute_result", data=data, execution_count=1))
    earned = points = 0.0
    if cells.role(cell) == "test":
        graded = nbformat.from_dict({**cell, "outputs": outputs})
        earned, points = determine_grade(graded)
    message = f"{type(error).__name__}: {error}" if error is not None else ""
    if not message and captured.stderr and cells.role(cell) == "test":
        message = f"wrote to stderr: {captured.stderr.strip()[-300:]}"
    line = _failing_line(error) if error is not None else 0
    return CellResult(cell.id, earned or 0.0, points, line, message, time.perf_counter() - started)


def _in_fork(function, timeout: float):
    """Return what ``function()`` returns in a forked child; None if it dies or takes too long."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.setsid()
            os.close(reader)
            payload = pickle.dumps(function())
            with os.fdopen(writer, "wb") as pipe:
                pipe.write(struct.pack("!Q", len(payload)) + payload)
        finally:
            os._exit(0)
    os.close(writer)
    deadline, received = time.monotonic() + timeout, b""
    try:
        while True:
            ready, _, _ = select.select([reader], [], [], max(0.0, deadline - time.monotonic()))
            chunk = os.read(reader, 1 << 16) if ready else b""
            if not chunk:
                break
            received += chunk
    finally:
        os.close(reader)
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    if len(received) < 8 or len(received) < 8 + struct.unpack("!Q", received[:8])[0]:
        return None
    return pickle.loads(received[8:])


@dataclass(frozen=True)
class Trial:
    """One answer tried on one exercise.

    Attributes:
        exercise: the exercise's name.
        answer: the answer's file name, or ``reference``.
        results: the answer cell's and the test cells' results; empty if the process died or hung.
        seconds: wall time.
    """

    exercise: str
    answer: str
    results: tuple[CellResult, ...]
    seconds: float


def replay(
    notebook: Path, answers: dict[str, dict[str, str]], timeout: float = 60.0
) -> Iterator[Trial]:
    """Run a source notebook, trying ``answers`` in a fork at each exercise.

    The answer replaces the whole solution cell; then the exercise's test cells run. The notebook
    itself goes on with its own solution, which is yielded too, as the answer ``reference``.

    Args:
        notebook: a source notebook.
        answers: source code by exercise name and answer name.
        timeout: seconds that one answer with its tests may take.

    Raises:
        RuntimeError: if a cell of the notebook that is no test fails.
    """
    content = cells.read(notebook)
    shell = new_shell()
    by_solution = {exercise.solution: exercise for exercise in cells.exercises(content)}
    with tempfile.TemporaryDirectory() as folder:
        here = os.getcwd()
        os.chdir(folder)
        try:
            reference: list[CellResult] = []
            for index, cell in enumerate(content.cells):
                if cell.cell_type != "code":
                    continue
                exercise = by_solution.get(index)
                if exercise:
                    tests = [content.cells[test] for test in exercise.tests]
                    for name, text in answers.get(exercise.name, {}).items():
                        answer = nbformat.v4.new_code_cell(text, id="answer")
                        started = time.perf_counter()
                        results = _in_fork(
                            lambda: tuple(run_cell(shell, c) for c in (answer, *tests)),  # noqa: B023
                            timeout,
                        )
                        seconds = time.perf_counter() - started
                        yield Trial(exercise.name, name, results or (), seconds)
                result = run_cell(shell, cell)
                if result.message and cells.role(cell) != "test":
                    raise RuntimeError(f"{notebook}: cell {cell.id}: {result.message}")
                reference.append(result)
            for exercise in by_solution.values():
                wanted = {content.cells[test].id for test in exercise.tests}
                results = tuple(r for r in reference if r.cell in wanted)
                yield Trial(exercise.name, "reference", results, sum(r.seconds for r in results))
        finally:
            os.chdir(here)
