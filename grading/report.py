"""The class report: one self-contained HTML page a lab, and the scores as CSV."""

import csv
import re
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median

from jinja2 import Environment, PackageLoader, select_autoescape

from grading import cells, grade, gradebook
from grading.course import Course

_BINS = 10


@dataclass
class ExerciseRow:
    """How a class did in one exercise.

    Attributes:
        part: the notebook.
        name: the exercise.
        points: what it is worth.
        earned: the mean of the points earned.
        full: students with all points.
        some: students with a part of them.
        students: students whose notebook was graded.
    """

    part: str
    name: str
    points: float
    earned: float = 0.0
    full: int = 0
    some: int = 0
    students: int = 0


@dataclass
class Mistake:
    """What went wrong in one way for one or more students.

    Attributes:
        part: the notebook.
        cell: the test cell.
        message: the failure as the first of the students read it.
        students: whom it happened to.
    """

    part: str
    cell: str
    message: str
    students: list[str] = field(default_factory=list)


def _failures(path: Path) -> list[tuple[str, str]]:
    """Return the failed test cells of an autograded notebook with their messages."""
    found = []
    for cell in cells.read(path).cells:
        if cells.role(cell) != "test":
            continue
        for output in cell.outputs:
            if output.output_type == "error" and output.ename == "NotImplementedError":
                continue  # not begun: the table of exercises shows it
            elif output.output_type == "error":
                is_check = output.ename == "AssertionError"
                message = output.evalue if is_check else f"{output.ename}: {output.evalue}"
                found.append((cell.metadata.nbgrader.grade_id, message))
            elif output.output_type == "stream" and output.name == "stderr":
                message = f"wrote to stderr: {output.text[:200]}"
                found.append((cell.metadata.nbgrader.grade_id, message))
    return found


def mistakes(course: Course, lab: str, students: list[str]) -> list[Mistake]:
    """Group failures that differ only in numbers; the most frequent come first."""
    groups: dict[tuple[str, str, str], Mistake] = {}
    for student in students:
        for path in sorted((course.root / "autograded" / student / lab).glob("*.ipynb")):
            for cell, message in _failures(path):
                key = (path.stem, cell, re.sub(r"-?\d[\d.e+-]*", "#", message))
                group = groups.setdefault(key, Mistake(path.stem, cell, message))
                if student not in group.students:
                    group.students.append(student)
    return sorted(groups.values(), key=lambda m: (-len(m.students), m.part, m.cell))


def exercise_rows(course: Course, lab: str, scores: list[gradebook.Score]) -> list[ExerciseRow]:
    """Return the success of a class by exercise, in the order of the notebooks."""
    rows = []
    for path in course.parts(lab):
        notebook = cells.read(path)
        for exercise in cells.exercises(notebook):
            row = ExerciseRow(path.stem, exercise.name, exercise.points)
            tests = [(path.stem, notebook.cells[test].id) for test in exercise.tests]
            earned = [sum(score.cells.get(test, 0.0) for test in tests) for score in scores]
            row.students, row.earned = len(earned), mean(earned) if earned else 0.0
            row.full = sum(points == row.points for points in earned)
            row.some = sum(0 < points < row.points for points in earned)
            rows.append(row)
    return rows


def histogram(percents: list[float]) -> list[int]:
    """Count percentages in ten equal bins; 100 % belongs to the last."""
    counts = [0] * _BINS
    for percent in percents:
        counts[min(int(percent * _BINS / 100), _BINS - 1)] += 1
    return counts


def write_csv(path: Path, scores: list[gradebook.Score], parts: list[str]) -> None:
    """Write one row a student: points by part, their sum, the maximum and the percentage."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["student", *parts, "points", "max_points", "percent"])
        for score in scores:
            by_part: dict[str, float] = dict.fromkeys(parts, 0.0)
            for (part, _), points in score.cells.items():
                by_part[part] += points
            row = [by_part[part] for part in parts]
            percent = round(score.percent, 1)
            writer.writerow([score.student, *row, score.earned, score.possible, percent])


def write(course: Course, lab: str) -> Path:
    """Write ``reports/<lab>.html`` and ``.csv`` from the gradebook; return the page's path."""
    scores = gradebook.scores(course, lab)
    outcomes = grade.load_outcomes(course, lab)
    percents = [score.percent for score in scores]
    parts = [path.stem for path in course.parts(lab)]
    times = {
        part: [o.seconds[part] for o in outcomes.values() if part in o.seconds] for part in parts
    }
    seconds = {part: median(values) if values else 0.0 for part, values in times.items()}
    links = {
        (score.student, part): f"../feedback/{score.student}/{lab}/{part}.html"
        for score in scores for part in parts
        if (course.root / "feedback" / score.student / lab / f"{part}.html").exists()
    }  # fmt: skip
    environment = Environment(
        loader=PackageLoader("grading"), autoescape=select_autoescape(), trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    page = environment.get_template("report.html").render(
        lab=lab, scores=scores, outcomes=outcomes, parts=parts, seconds=seconds, links=links,
        mean=mean(percents) if percents else 0.0, median=median(percents) if percents else 0.0,
        bins=histogram(percents), exercises=exercise_rows(course, lab, scores),
        mistakes=mistakes(course, lab, [score.student for score in scores]),
    )  # fmt: skip
    path = course.root / "reports" / f"{lab}.html"
    path.parent.mkdir(exist_ok=True)
    path.write_text(page, encoding="utf-8")
    write_csv(path.with_suffix(".csv"), scores, parts)
    return path
