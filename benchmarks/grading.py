"""How fast is a class graded, against nbgrader's own autograde in the same run?

A class of ``--students`` hands in ``tensors`` of lab 01, right and wrong answers in turn. The first
``--stock`` of them are graded by ``nbgrader autograde``, all by ``python -m grading autograde``,
sandbox on; both times hold everything from the start of the command. Then ``--many`` tiny notebooks
go through one command, to see whether memory grows.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
from record import write

from grading import cells, release
from grading.audit import known_answers
from grading.course import CONFIG_NAME, Course, find_own_commands, use_few_threads
from grading.demo import fill_in

LAB, PART = "01_tensors_autograd", "tensors"
ROOT = Path(__file__).parents[1]


def class_of(students: int, folder: Path) -> Course:
    """Return a course of one part in which so many students have handed in."""
    (folder / "source" / LAB).mkdir(parents=True)
    shutil.copy(ROOT / CONFIG_NAME, folder)
    source = folder / "source" / LAB / f"{PART}.ipynb"
    shutil.copy(ROOT / "source" / LAB / f"{PART}.ipynb", source)
    course = Course(folder)
    release.generate(course, LAB)
    notebook = cells.read(source)
    answers = [
        {exercise.name: answer.source}
        for exercise in cells.exercises(notebook)
        for answer in known_answers(ROOT / "tests" / "answers" / LAB / PART, exercise.name)
    ]
    for number in range(students):
        released = cells.read(course.release / LAB / f"{PART}.ipynb")
        mine = fill_in(released, notebook, answers[7 * number % len(answers)])
        cells.write(mine, folder / "submitted" / f"s{number:04}" / LAB / f"{PART}.ipynb")
    return course


def timed(command: list[str], folder: Path) -> tuple[float, float]:
    """Run a command; return its seconds and the peak MiB of all its processes together."""
    started, peak = time.perf_counter(), 0
    with (folder / "log.txt").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
        own = psutil.Process(process.pid)
        while process.poll() is None:
            try:
                peak = max(peak, own.memory_info().rss)
            except psutil.NoSuchProcess:
                break
            time.sleep(0.2)
    seconds = time.perf_counter() - started
    if process.wait() != 0:
        raise SystemExit((folder / "log.txt").read_text()[-3000:])
    return seconds, peak / 2**20


def results(course: Course) -> list[dict]:
    """Return the stored results of a lab."""
    return [
        json.loads(path.read_text())["result"]
        for path in (course.root / "reports" / "results").glob("*/*/*.json")
    ]


def engine(course: Course, jobs: int) -> tuple[float, float, float]:
    """Grade a class with the engine.

    Returns:
        Seconds from the start of the command, CPU seconds of all cells, peak MiB of the command.
    """
    command = [sys.executable, "-m", "grading", "autograde", LAB, "--no-feedback",
               "--jobs", str(jobs)]  # fmt: skip
    seconds, peak = timed(command, course.root)
    return seconds, sum(row["cpu_seconds"] for row in results(course)), peak


def compare(students: int, stock: int, jobs: int) -> dict:
    """Grade a class both ways; then half of it with one worker.

    Overhead is what workers take beyond the CPU time of the cells. With a worker on every core the
    process that writes the grades shares one with a worker, which counts in the first figure.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        few = class_of(stock, folder / "few")
        stock_seconds, _ = timed(["nbgrader", "autograde", LAB], few.root)
        seconds, cpu, peak = engine(class_of(students, folder / "all"), jobs)
        alone, alone_cpu, _ = engine(class_of(students // 2, folder / "half"), 1)
        started = time.perf_counter()
        from grading.engine.sandbox import Server

        Server().close()
        start = time.perf_counter() - started
    workers = min(jobs, os.cpu_count() or 1)
    return {
        "students": students,
        "jobs": jobs,
        "stock_students": stock,
        "stock_seconds_a_student": round(stock_seconds / stock, 2),
        "seconds": round(seconds, 1),
        "seconds_a_student": round(seconds / students, 3),
        "ratio": round(stock_seconds / stock / (seconds / students), 1),
        "server_start_seconds": round(start, 1),
        "cell_cpu_seconds_a_student": round(cpu / students, 3),
        "overhead_seconds_a_student": round(((seconds - start) * workers - cpu) / students, 3),
        "overhead_with_one_worker": round((alone - start - alone_cpu) / (students // 2), 3),
        "peak_mib_of_the_command": round(peak),
    }


def many(students: int, jobs: int) -> dict:
    """Grade very many tiny notebooks; return seconds and the command's memory along the way."""
    sys.path.insert(0, str(ROOT / "tests" / "grading"))
    from small import LAB as SMALL
    from small import small_notebook

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(ROOT / CONFIG_NAME, folder)
        cells.write(small_notebook(), folder / "source" / SMALL / "one.ipynb")
        course = Course(folder)
        release.generate(course, SMALL)
        notebook = cells.read(course.release / SMALL / "one.ipynb")
        notebook.cells[1].source = "def double(x):\n    return x + x"
        measured = {}
        for count in (students // 10, students):
            for number in range(count):
                cells.write(notebook, folder / "submitted" / f"s{number:05}" / SMALL / "one.ipynb")
            command = [sys.executable, "-m", "grading", "autograde", SMALL, "--no-feedback",
                       "--jobs", str(jobs)]  # fmt: skip
            seconds, peak = timed(command, folder)
            full = sum(sum(t["earned"] for e in row["exercises"] for t in e["tests"]) == 3
                       for row in results(course))  # fmt: skip
            assert full == count, f"{full} of {count} have full points"
            measured[str(count)] = {"seconds": round(seconds, 1), "peak_mib": round(peak)}
    return measured


def main() -> None:
    """Measure, print a Markdown table and write ``results/grading.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--students", type=int, default=40)
    parser.add_argument("--stock", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--many", type=int, default=1000)
    options = parser.parse_args()
    use_few_threads()
    find_own_commands()
    measured = {"class": compare(options.students, options.stock, options.jobs)}
    if options.many:
        measured["many"] = many(options.many, options.jobs)
    print("| what | value |\n|---|---|")
    for name, value in measured["class"].items():
        print(f"| {name.replace('_', ' ')} | {value} |")
    for count, value in measured.get("many", {}).items():
        print(f"| {count} tiny notebooks | {value['seconds']} s, {value['peak_mib']} MiB |")
    write("grading", measured)


if __name__ == "__main__":
    main()
