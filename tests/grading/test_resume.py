"""A run that is killed goes on where it stopped, and ends as if nothing had happened."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sandboxed import needs_bubblewrap
from small import LAB

from grading import cells, gradebook
from grading.course import Course
from grading.engine.results import Results

pytestmark = needs_bubblewrap
ROOT = Path(__file__).parents[2]
STUDENTS = [f"s{number}" for number in range(10)]
ANSWERS = ("return 2 * x", "return 0", "return x * x", "return x + x")
KILLS = 4


def _command(course: Course) -> subprocess.Popen:
    """Start the grading of the lab, in a group of its own."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_WAIT_POLICY": "PASSIVE"}
    return subprocess.Popen(
        [sys.executable, "-m", "grading", "autograde", LAB, "--jobs", "2", "--no-feedback"],
        cwd=course.root, env=environment, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def _descendants(root: int) -> set[int]:
    """A process and all that it has started, directly or not."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(entry.parent.name)] = int(entry.read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def _alive(pids: set[int]) -> set[int]:
    found = set()
    for pid in pids:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            continue
        if state not in "ZX":
            found.add(pid)
    return found


def _all_scores(course: Course) -> dict[str, dict[tuple[str, str], float]]:
    return {score.student: score.cells for score in gradebook.scores(course, LAB)}


def _expected(solution: str) -> dict[tuple[str, str], float]:
    right = solution in ("return 2 * x", "return x + x")
    both = {"test-double": 2.0 if right else 0.0, "test-double-zero": 1.0}
    return {(part, test): points for part in ("one", "two") for test, points in both.items()}


@pytest.mark.timeout(900)
def test_killed_at_any_moment_it_goes_on(small_course, hand_in):
    wanted = {}
    for number, student in enumerate(STUDENTS):
        answer = ANSWERS[number % len(ANSWERS)]
        hand_in(student, f"import time\n\ntime.sleep(0.1)\n\ndef double(x):\n    {answer}")
        wanted[student] = _expected(answer)
    results = Results(small_course, LAB)
    stored = small_course.root / "reports" / "results" / LAB
    dice = random.Random(0)
    graded: dict[Path, int] = {}
    runs = set()
    for kill in range(KILLS):
        process = _command(small_course)
        # before the first result, then after some more, at any moment until the next
        enough = len(graded) + (0 if kill == 0 else dice.randint(1, 4))
        deadline = time.monotonic() + 120
        while len(list(stored.glob("*/*.json"))) < enough and time.monotonic() < deadline:
            assert process.poll() is None, process.stdout.read()
            time.sleep(0.01)
        time.sleep(dice.uniform(0, 0.5) if kill else dice.uniform(0, 3))
        family = _descendants(process.pid)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        until = time.monotonic() + 20
        while (left := _alive(family)) and time.monotonic() < until:
            time.sleep(0.1)
        assert not left, f"processes survive the grader: {left}"
        for path, moment in graded.items():
            assert path.stat().st_mtime_ns == moment, "graded twice"
        graded = {path: path.stat().st_mtime_ns for path in stored.glob("*/*.json")}
        for path in graded:
            assert results.read(path.parent.name, path.stem), f"half-written: {path}"
            notebook = small_course.root / "autograded" / path.parent.name / LAB / path.stem
            assert cells.read(notebook.with_suffix(".ipynb")).cells
            runs.add(json.loads(path.read_text())["run"])
        if (stored / "run.json").exists():
            runs.add(json.loads((stored / "run.json").read_text())["id"])
    assert 0 < len(graded) < 20, "the kills should come in the middle"

    process = _command(small_course)
    printed, _ = process.communicate(timeout=300)
    assert process.returncode == 0, printed
    assert f"{20 - len(graded)} notebooks are left" in printed
    assert json.loads((stored / "run.json").read_text())["finished"]
    assert len(runs) == 1, "all of them are one run"
    for path, moment in graded.items():
        assert path.stat().st_mtime_ns == moment, "graded twice"
    assert len(list(stored.glob("*/*.json"))) == 20
    assert _all_scores(small_course) == wanted
