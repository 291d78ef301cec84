"""A class of 1,000: seconds to write its report and to open it, and milliseconds a feedback page.

The class is made up: points, failures, flags and times are drawn at random for the exercises of a
lab, and stored as grading stores them. Chromium opens the page from disk, several times in a new
browser each; the time is that until it is loaded and laid out, as the page itself measures it.
"""

import argparse
import random
import shutil
import tempfile
import time
from pathlib import Path
from statistics import median
from uuid import uuid4

import nbformat
from nbgrader import api
from record import write

from grading import cells, feedback, gradebook, report
from grading.course import CONFIG_NAME, Course
from grading.engine.result import ExerciseResult, Flag, Result, TestResult
from grading.engine.results import Results, Stored

MESSAGES = (
    "The result has shape ({}, 3), but it should be ({}, 4): which axis is summed over?",
    "The mean is {}.5 where it should be 0: take it over the rows, not over everything.",
    "It should be a Python float, but it is a tensor: .item() gives the number.",
    "x was changed in place (entry {}): work on a clone.",
)
EVIDENCE = "torch.allclose is no longer PyTorch's own: the cell above it assigns to it."
REPAIR = "cell 'imports' was moved; put back in its place"


def play(course: Course, lab: str, students: int) -> None:
    """Fill gradebook and results with a made-up class."""
    chance = random.Random(0)
    names = [f"student{number:04}" for number in range(students)]
    results = Results(course, lab)
    with gradebook.open_gradebook(course) as book:
        book.update_or_create_assignment(lab)
        rows: dict[type, list[dict]] = {}
        for name in names:
            student = {"id": name, "first_name": name.title(), "last_name": "Made Up"}
            rows.setdefault(api.Student, []).append(student)
        submissions = {name: uuid4().hex for name in names}
        assignment = book.find_assignment(lab)
        for name, id in submissions.items():
            row = {"id": id, "assignment_id": assignment.id, "student_id": name}
            rows.setdefault(api.SubmittedAssignment, []).append(row)
        for path in course.parts(lab):
            notebook = cells.read(path)
            known = _register(book, lab, path.stem, notebook)
            part = book.find_notebook(path.stem, lab)
            for name in names:
                result = _result(notebook, chance)
                results.write(name, path.stem, Stored(result, "", "", "benchmark"))
                row = {"id": uuid4().hex, "notebook_id": part.id, "flagged": False}
                row["assignment_id"] = submissions[name]
                rows.setdefault(api.SubmittedNotebook, []).append(row)
                earned = {t.cell: t.earned for e in result.exercises for t in e.tests}
                waits = {t.cell for e in result.exercises for t in e.tests if t.forfeited}
                for cell, id in known.items():
                    grade = {"id": uuid4().hex, "notebook_id": row["id"], "cell_id": id}
                    review = cell in waits or bool(result.reason)
                    grade |= {"auto_score": earned.get(cell), "needs_manual_grade": review}
                    grade["manual_score"] = None if cell in earned else chance.randrange(5)
                    rows.setdefault(api.Grade, []).append(grade)
        for table, values in rows.items():
            book.db.bulk_insert_mappings(table, values)
        book.db.commit()


def _register(book: api.Gradebook, lab: str, part: str, notebook: nbformat.NotebookNode) -> dict:
    """Tell the gradebook of a notebook's cells; return the ids of the graded ones by name."""
    book.update_or_create_notebook(part, lab)
    known = {}
    for cell in notebook.cells:
        role = cells.role(cell)
        if role in ("solution", "manual"):
            book.update_or_create_solution_cell(cell.id, part, lab)
        if role in ("test", "manual"):
            points = float(cell.metadata.nbgrader.points)
            graded = book.update_or_create_grade_cell(
                cell.id, part, lab, max_score=points, cell_type=cell.cell_type
            )
            known[cell.id] = graded.id
    return known


def _result(notebook: nbformat.NotebookNode, chance: random.Random) -> Result:
    """Draw a result: most is right, one notebook in 100 cannot be run, one in 50 is flagged."""
    exercises, flags = [], []
    skill, flagged = chance.betavariate(4, 1.2), chance.random() < 0.02
    reason = "it took longer than 300 s" if chance.random() < 0.01 else ""
    for exercise in cells.exercises(notebook):
        tests = []
        for index in exercise.tests:
            cell = notebook.cells[index]
            points, right = float(cell.metadata.nbgrader.points), chance.random() < skill
            number = chance.randrange(9)
            message = "" if right else chance.choice(MESSAGES).format(number, number)
            waits = flagged and right and chance.random() < 0.3
            if waits and not flags:
                flags.append(Flag(cell.id, "replaced function", EVIDENCE))
            earned = points * (right and not waits and not reason)
            tests.append(TestResult(cell.id, earned, points, message, forfeited=waits))
        exercises.append(ExerciseResult(exercise.name, exercise.name.title(), tuple(tests)))
    seconds = {c.id: chance.expovariate(5) for c in notebook.cells if c.cell_type == "code"}
    repairs = (REPAIR,) * (chance.random() < 0.03)
    return Result(
        tuple(exercises), reason, repairs, tuple(flags), seconds, seconds=sum(seconds.values()),
        peak_memory=400_000_000,
    )  # fmt: skip


def open_page(page: Path, chromium: str) -> dict[str, float]:
    """Open a page in a new browser; return milliseconds until loaded, and for a sort of it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--no-first-run"]
        )
        tab = browser.new_page(viewport={"width": 1200, "height": 900})
        tab.goto(page.as_uri())
        laid_out = "document.body.offsetHeight && performance.now()"
        seen = tab.evaluate(f"new Promise(r => requestAnimationFrame(() => r({laid_out})))")
        sort = "const t = performance.now(); document.querySelector('.students button').click();"
        sorted_ = tab.evaluate(
            f"() => {{{sort} document.body.offsetHeight; return performance.now() - t}}"
        )
        browser.close()
    return {"open_ms": round(seen), "sort_ms": round(sorted_)}


def feedback_pages(course: Course, lab: str, number: int = 50) -> list[float]:
    """Write pages for notebooks with the reference solutions; return milliseconds for each."""
    times = []
    path = course.parts(lab)[0]
    notebook = cells.read(path)
    for score in gradebook.scores(course, lab)[:number]:
        stored = Results(course, lab).read(score.student, path.stem)
        assert stored is not None
        started = time.perf_counter()
        feedback.page(lab, path.stem, score, stored.result, nbformat.from_dict(notebook))
        times.append(1000 * (time.perf_counter() - started))
    return times


def main() -> None:
    """Measure, print a Markdown table and write ``results/report.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--repeats", type=int, default=3, help="openings; the median counts")
    parser.add_argument("--keep", type=Path, help="copy the report to this folder")
    options = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        parser.error("needs Chromium")
    original = Course.find()
    lab = original.labs[0]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(original.root / CONFIG_NAME, folder)
        shutil.copytree(original.source / lab, Path(folder) / "source" / lab)
        course = Course(Path(folder))
        play(course, lab, options.students)
        started = time.perf_counter()
        page = report.write(course, lab)
        seconds = time.perf_counter() - started
        opened = [open_page(page, chromium) for _ in range(options.repeats)]
        figures = {
            "students": options.students, "parts": len(course.parts(lab)),
            "write_seconds": round(seconds, 1), "page_mb": round(page.stat().st_size / 1e6, 2),
            "open_ms": [one["open_ms"] for one in opened],
            "sort_ms": [one["sort_ms"] for one in opened],
            "feedback_page_ms": round(median(feedback_pages(course, lab)), 1),
        }  # fmt: skip
        if options.keep:
            shutil.copytree(page.parent, options.keep, dirs_exist_ok=True)
    print("| | |\n|---|---|")
    for name, value in figures.items():
        print(f"| {name.replace('_', ' ')} | {value} |")
    write("report", figures)


if __name__ == "__main__":
    main()
