"""The same grades from a Dask scheduler with two workers in their own processes and folders."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sandboxed import needs_bubblewrap
from small import LAB

from grading import grade, gradebook
from grading.engine import pool

pytest.importorskip("distributed")
RIGHT = "def double(x):\n    return x + x"
# Without a sandbox the worker is the parent of the server, whose grandchild runs this.
KILL_WORKER = """import os, signal, pathlib
def parent(pid):
    return int(pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
os.kill(parent(parent(os.getppid())), signal.SIGKILL)
def double(x):
    return x + x
"""


def start(arguments: list[str], folder: Path) -> subprocess.Popen:
    folder.mkdir()
    environment = os.environ | {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
    environment.pop("TORCH_LABS_DATA", None)
    with (folder / "log.txt").open("w") as log:
        return subprocess.Popen(
            [sys.executable, "-m", *arguments], cwd=folder, env=environment, stdout=log,
            stderr=log, start_new_session=True,
        )  # fmt: skip


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """The address of a scheduler and its workers' processes."""
    folder = tmp_path_factory.mktemp("cluster")
    file = folder / "scheduler.json"
    scheduler = ["distributed.cli.dask_scheduler", "--scheduler-file", str(file), "--port", "0",
                 "--host", "127.0.0.1", "--no-dashboard"]  # fmt: skip
    processes = [start(scheduler, folder / "scheduler")]
    deadline = time.monotonic() + 60
    while not file.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    address = json.loads(file.read_text())["address"]
    for number in range(2):
        worker = ["distributed.cli.dask_worker", address, "--nthreads", "1", "--nworkers", "1",
                  "--no-dashboard", "--memory-limit", "0", "--host", "127.0.0.1"]  # fmt: skip
        processes.append(start(worker, folder / f"worker-{number}"))
    yield address
    for process in processes:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def task(student: str, course, hand_in, solution: str, **fields) -> pool.Task:
    folder = hand_in(student, solution)
    source = course.parts(LAB)[0].read_text()
    return pool.Task(student, "one", source, (folder / "one.ipynb").read_bytes(), **fields)


@needs_bubblewrap
def test_cluster_grades_a_class_and_a_lost_worker_loses_nothing(small_course, hand_in, cluster):
    for number in range(6):
        hand_in(f"student{number}", f"import time; time.sleep(1)\n{RIGHT}" if number else "1 / 0")
    from distributed import Client

    with Client(cluster) as client:
        client.wait_for_workers(2, timeout=60)
        folders = client.run(os.getcwd)
        pids = list(client.run(os.getpid).values())
    assert len(set(folders.values())) == 2
    assert not any(small_course.root in Path(name).parents for name in folders.values())

    def lose_a_worker(done: pool.Done) -> None:
        if pids:
            os.kill(pids.pop(), signal.SIGKILL)
            pids.clear()

    original = pool.run_on_dask

    def interrupted(tasks, address):
        for done in original(tasks, address):
            lose_a_worker(done)
            yield done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grade, "run_on_dask", interrupted)
        outcomes = grade.autograde(small_course, LAB, options=grade.Options(scheduler=cluster))
    earned = {score.student: score.earned for score in gradebook.scores(small_course, LAB)}
    assert earned == {"student0": 0} | {f"student{n}": 6 for n in range(1, 6)}
    assert not any(outcome.reasons for outcome in outcomes)


def test_submission_that_kills_its_worker_twice_is_reported(small_course, hand_in, cluster):
    bad = task("bad", small_course, hand_in, KILL_WORKER, isolated=False)
    good = task("good", small_course, hand_in, RIGHT, isolated=False)
    done = {d.student: d.result for d in pool.run_on_dask([bad, good], cluster)}
    assert "KilledWorker" in done["bad"].reason and done["bad"].earned == 0
    assert (done["good"].earned, done["good"].reason) == (3, "")


def test_unreachable_scheduler_is_named(small_course, hand_in):
    hand_in("ann", RIGHT)
    with pytest.raises(grade.CourseError, match="tcp://127.0.0.1:9.*dask scheduler"):
        grade.autograde(small_course, LAB, options=grade.Options(scheduler="tcp://127.0.0.1:9"))
