"""Grade many notebooks: with threads on this machine, or on a Dask cluster.

A task holds all that a worker needs; a worker has the environment and nothing of the course. Both
ways give the same results through the same function, `run_task`.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

import nbformat

from grading.course import CourseError
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.run import grade_notebook, ungraded
from grading.engine.servers import close_servers, server


@dataclass(frozen=True)
class Task:
    """One notebook to grade.

    Attributes:
        student: whose it is.
        part: which notebook it is.
        source: the instructor's notebook, as JSON text.
        submission: the bytes of the submitted file; None if there is none.
        problem: why the file that is there was not read, ``""`` if it was.
        files: other files handed in with it, by name.
        limits: what it may use.
        isolated: in a sandbox; False runs it with the grader's rights.
    """

    student: str
    part: str
    source: str
    submission: bytes | None
    files: dict[str, bytes] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    isolated: bool = True
    problem: str = ""


@dataclass(frozen=True)
class Done:
    """A graded task: the result, and the notebook with outputs as JSON text, ``""`` without one."""

    student: str
    part: str
    result: Result
    notebook: str = ""


class ClusterError(CourseError):
    """No cluster can be reached."""


def run_task(task: Task) -> Done:
    """Grade one task in this process's warm server."""
    source = nbformat.v4.reads(task.source)
    if task.problem:
        return Done(task.student, task.part, ungraded(source, task.problem))
    graded = grade_notebook(source, task.submission, server(task.isolated), task.limits, task.files)
    # in one line: nbformat's own form, for people, takes several times as long to write
    notebook = json.dumps(graded.notebook) if graded.notebook is not None else ""
    return Done(task.student, task.part, graded.result, notebook)


def _failed(task: Task, why: str) -> Done:
    source = nbformat.v4.reads(task.source)
    return Done(task.student, task.part, ungraded(source, f"{why}; grade this notebook again"))


def run_local(tasks: Iterable[Task], jobs: int) -> Iterator[Done]:
    """Grade tasks on this machine, ``jobs`` at a time; yields them as they finish.

    Tasks are taken from the iterable as workers become free, so that a large class need not be in
    memory at once.
    """
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="grading")
    try:
        yield from _windowed(tasks, lambda task: pool.submit(run_task, task), 2 * jobs)
    finally:
        close_servers()  # first: it ends what the threads wait for
        pool.shutdown(cancel_futures=True)


def run_on_dask(tasks: Iterable[Task], address: str) -> Iterator[Done]:
    """Grade tasks on the workers of a Dask scheduler such as ``tcp://10.0.0.5:8786``.

    The scheduler gives the task of a lost worker to another one, and reports a task that has lost
    several (its setting ``distributed.scheduler.allowed-failures``).

    Raises:
        ClusterError: if no scheduler answers there.
    """
    from distributed import Client, as_completed
    from distributed.client import Future as DaskFuture

    try:
        connection = Client(address, timeout="20s")
    except (OSError, ValueError) as error:
        raise ClusterError(
            f"no Dask scheduler answers at {address} ({error}); start one with 'dask scheduler' "
            "and workers with 'dask worker ADDRESS', in this course's environment"
        ) from error
    with connection as client:
        workers = client.nthreads()
        window = max(2 * sum(workers.values()), 4)
        source = iter(tasks)
        pending: dict[DaskFuture, Task] = {}
        running = as_completed()

        def fill() -> None:
            while len(pending) < window and (task := next(source, None)) is not None:
                # not pure: equal notebooks of two students are two tasks
                future = client.submit(run_task, task, pure=False, retries=0)
                pending[future] = task
                running.add(future)

        fill()
        while pending:
            future = next(running)
            task = pending.pop(future)
            try:
                done = future.result()
            except Exception as error:  # KilledWorker, or a fault of the engine on that machine
                done = _failed(task, f"grading stopped with {type(error).__name__}: {error}")
            future.release()
            fill()
            yield done


def _windowed(
    tasks: Iterable[Task], submit: Callable[[Task], "Future[Done]"], window: int
) -> Iterator[Done]:
    """Keep ``window`` tasks submitted, and yield their results in the order they finish."""
    source = iter(tasks)
    pending: dict[Future[Done], Task] = {}
    while True:
        while len(pending) < window and (task := next(source, None)) is not None:
            pending[submit(task)] = task
        if not pending:
            return
        finished, _ = wait(pending, return_when=FIRST_COMPLETED)
        for future in finished:
            task = pending.pop(future)
            try:
                yield future.result()
            except Exception as error:
                yield _failed(task, f"grading stopped with {type(error).__name__}: {error}")
