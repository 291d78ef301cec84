"""The class report: self-contained HTML pages for instructors, and the points as CSV.

``reports/<lab>.html`` is the page of a lab, ``reports/index.html`` that of the course. Gradebook
and stored results are read once a lab, so that a class of 1,000 is a matter of seconds.
"""

import csv
import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path
from statistics import fmean, median
from urllib.parse import quote

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from grading import cells, gradebook
from grading.course import Course
from grading.engine.result import Result, TestResult
from grading.engine.results import Results, write_whole
from grading.gradebook import Score

_BINS = 10
_NUMBER = re.compile(r"-?\d[\d.e+-]*")
_POINTS_IN_TITLE = re.compile(r"\s*\([^()]*points?[^()]*\)\s*$")
_NEEDS_HELP = 50  # percent


@dataclass
class Row:
    """How a class did in one exercise.

    Attributes:
        part: the notebook.
        name: the exercise.
        title: its heading.
        points: what it is worth.
        tests: its test cells; for what is graded by hand the cell itself.
        by_hand: whether a person grades it.
        earned: the mean of the points earned, of those that have any.
        full, some, wrong, blank, waiting: students with all points, a part of them, none for what
            they did, nothing begun or run, and not graded yet.
    """

    part: str
    name: str
    title: str
    points: float
    tests: tuple[str, ...]
    by_hand: bool = False
    earned: float = 0.0
    full: int = 0
    some: int = 0
    wrong: int = 0
    blank: int = 0
    waiting: int = 0

    @property
    def students(self) -> int:
        """Students who handed in."""
        return self.full + self.some + self.wrong + self.blank + self.waiting


@dataclass
class Group:
    """The same thing, seen at one or more students.

    Attributes:
        part: the notebook.
        cell: the cell, ``""`` for none in particular.
        text: what it is, in the words that the first of the students got.
        students: whom it happened to.
        kind: a flag's kind.
        costs: whether points wait for a person.
    """

    part: str
    cell: str
    text: str
    students: list[str] = field(default_factory=list)
    kind: str = ""
    costs: bool = False


@dataclass(frozen=True)
class Look:
    """A student's notebook that a person should look at before its grade counts.

    Attributes:
        student, part: whose and which.
        what: ``could not be run`` or the flags' kinds.
        why: the reason or the evidence.
        withheld: the points that wait.
        done: whether a person has looked at it.
    """

    student: str
    part: str
    what: str
    why: str
    withheld: float
    done: bool


@dataclass(frozen=True)
class Time:
    """How long a cell or a part takes to grade, in seconds; ``slowest`` is whose took ``most``."""

    part: str
    cell: str
    mean: float
    most: float
    slowest: str
    memory: float = 0.0


@dataclass
class Class:
    """All that is known of a class in one lab.

    Attributes:
        course, lab: which.
        scores: from the gradebook, by student.
        results: the stored results, by student and part.
        parts: the names of the notebooks, in their order.
    """

    course: Course
    lab: str
    scores: list[Score]
    results: dict[str, dict[str, Result]]
    parts: list[str]

    @classmethod
    def read(cls, course: Course, lab: str) -> "Class":
        """Read gradebook and results, each once."""
        scores = gradebook.scores(course, lab)
        parts = [path.stem for path in course.parts(lab)]
        return cls(course, lab, scores, Results(course, lab).all(), parts)

    @property
    def everything(self) -> Iterable[tuple[str, str, Result]]:
        """Student, part and result, in order."""
        for student, results in sorted(self.results.items()):
            for part in self.parts:
                if part in results:
                    yield student, part, results[part]

    @cached_property
    def is_complete(self) -> bool:
        """Whether nothing waits to be graded by hand."""
        return not any(score.waiting for score in self.scores)

    def percent(self, score: Score) -> float:
        """Return the share of all points, or of the automatic ones while others are missing."""
        if not self.is_complete:
            return score.percent
        return 100 * score.total / score.maximum if score.maximum else 0.0


def rows(class_: Class) -> list[Row]:
    """Return the success of a class by exercise, in the order of the notebooks."""
    found = []
    for path in class_.course.parts(class_.lab):
        notebook = cells.read(path)
        titles = _titles(notebook)
        graded = [
            (e.solution, e.name, tuple(notebook.cells[test].id for test in e.tests), False)
            for e in cells.exercises(notebook)
        ] + [
            (place, cell.id, (cell.id,), True)
            for place, cell in enumerate(notebook.cells)
            if cells.role(cell) == "manual"
        ]
        for place, name, tests, by_hand in sorted(graded):
            row = Row(path.stem, name, titles[place] or name, 0.0, tests, by_hand)
            _count(row, class_)
            found.append(row)
    return found


def _titles(notebook) -> list[str]:
    """Return for every cell the heading that it stands under."""
    titles, title = [], ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and cells.role(cell) != "manual":
            headings = re.findall(r"^#{2,4} (.+)$", cell.source, re.M)
            title = _POINTS_IN_TITLE.sub("", headings[-1]) if headings else title
        titles.append(re.sub(r"[*`$]", "", title))
    return titles


def _count(row: Row, class_: Class) -> None:
    earned = []
    for score in class_.scores:
        grades = [score.grades[row.part, t] for t in row.tests if (row.part, t) in score.grades]
        if not grades:
            continue
        row.points = sum(grade.points for grade in grades)
        points = sum(grade.score for grade in grades)
        if not all(grade.decided for grade in grades):
            row.waiting += 1
            continue
        earned.append(points)
        if points >= row.points:
            row.full += 1
        elif points > 0:
            row.some += 1
        elif all(grade.manual is None for grade in grades) and _is_blank(
            class_.results.get(score.student, {}).get(row.part), row
        ):
            row.blank += 1
        else:
            row.wrong += 1
    row.earned = fmean(earned) if earned else 0.0


def _is_blank(result: Result | None, row: Row) -> bool:
    """Whether an exercise without points was not begun or not run, rather than wrong."""
    if result is None:
        return False
    tests = [t for e in result.exercises if e.name == row.name for t in e.tests]
    if row.by_hand or (result.reason and not any(test.message for test in tests)):
        return True  # nbgrader itself gives an untouched answer 0
    return bool(tests) and all(map(_not_begun, tests))


def _not_begun(test: TestResult) -> bool:
    """Whether a test failed because there is no answer, or was never reached."""
    return test.message.startswith(("NotImplementedError", "This test was not reached"))


def misconceptions(class_: Class) -> list[Group]:
    """Group the failures; those that differ only in numbers are one. The most frequent first."""
    found: dict[tuple[str, str, str], Group] = {}
    for student, part, result in class_.everything:
        for exercise in result.exercises:
            for test in exercise.tests:
                text = test.message
                if text and not _not_begun(test):
                    _add(found, Group(part, test.cell, text), student)
    return _most_frequent(found)


def flags(class_: Class) -> list[Group]:
    """Group the flags; those that withhold points come first."""
    found: dict[tuple[str, str, str], Group] = {}
    for student, part, result in class_.everything:
        for flag in result.flags:
            group = Group(part, flag.cell, flag.evidence, [], flag.kind, flag.costs)
            _add(found, group, student)
    return sorted(_most_frequent(found), key=lambda group: not group.costs)


def repairs(class_: Class) -> list[Group]:
    """Group what was put right in the notebooks."""
    found: dict[tuple[str, str, str], Group] = {}
    for student, part, result in class_.everything:
        for text in result.repairs:
            _add(found, Group(part, "", text), student)
    return _most_frequent(found)


def _add(found: dict[tuple[str, str, str], Group], group: Group, student: str) -> None:
    key = (group.part, group.cell + group.kind, _NUMBER.sub("#", group.text))
    group = found.setdefault(key, group)
    if group.students[-1:] != [student]:
        group.students.append(student)


def _most_frequent(found: dict[tuple[str, str, str], Group]) -> list[Group]:
    return sorted(found.values(), key=lambda g: (-len(g.students), g.part, g.cell))


def looks(class_: Class) -> list[Look]:
    """Return what a person should look at first: what waits, and the most points first."""
    reviews = {
        (score.student, part)
        for score in class_.scores
        for (part, _), grade in score.grades.items()
        if grade.review and not grade.by_hand
    }
    found = []
    for student, part, result in class_.everything:
        costly = [flag for flag in result.flags if flag.costs]
        done = (student, part) not in reviews
        if result.reason:
            found.append(
                Look(student, part, "not run to its end", result.reason, result.points, done)
            )
        elif costly:
            kinds = ", ".join(dict.fromkeys(flag.kind for flag in costly))
            evidence = "; ".join(dict.fromkeys(flag.evidence for flag in costly if flag.evidence))
            points = sum(t.points for e in result.exercises for t in e.tests if t.forfeited)
            found.append(Look(student, part, kinds, evidence, points, done))
    return sorted(found, key=lambda look: (look.done, -look.withheld, look.student))


def times(class_: Class) -> tuple[list[Time], list[Time]]:
    """Return the times by part, in their order, and those by cell, the slowest first."""
    parts: dict[str, list[tuple[float, str, int]]] = {part: [] for part in class_.parts}
    by_cell: dict[tuple[str, str], list[tuple[float, str]]] = {}
    for student, part, result in class_.everything:
        if result.seconds:
            parts[part].append((result.seconds, student, result.peak_memory))
        for cell, seconds in result.cell_seconds.items():
            by_cell.setdefault((part, cell), []).append((seconds, student))
    whole = [
        Time(part, "", fmean(v[0] for v in values), *max(values)[:2], max(v[2] for v in values))
        for part, values in parts.items() if values
    ]  # fmt: skip
    single = [
        Time(part, cell, fmean(v[0] for v in values), *max(values))
        for (part, cell), values in by_cell.items()
    ]
    return whole, sorted(single, key=lambda time: -time.mean)


def histogram(percents: list[float]) -> list[int]:
    """Count percentages in ten equal bins; 100 % belongs to the last."""
    counts = [0] * _BINS
    for percent in percents:
        counts[min(int(max(percent, 0) * _BINS / 100), _BINS - 1)] += 1
    return counts


def write_csv(class_: Class, rows: list[Row]) -> None:
    """Write ``reports/<lab>.csv``, a row a student, and ``reports/<lab>-exercises.csv``."""
    folder = class_.course.root / "reports"
    points = ["automatic", "by_hand", "late_penalty", "total", "max", "percent"]
    header = [
        "student",
        "first_name",
        "last_name",
        *class_.parts,
        *points,
        "waiting",
        "needs_review",
    ]
    with (folder / f"{class_.lab}.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for score in class_.scores:
            parts: dict[str, float] = dict.fromkeys(class_.parts, 0.0)
            for (part, _), grade in score.grades.items():
                parts[part] = parts.get(part, 0.0) + grade.score
            percent = 100 * score.total / score.maximum if score.maximum else 0.0
            numbers = [
                *(parts[part] for part in class_.parts), score.earned, score.by_hand,
                sum(score.late.values()), score.total, score.maximum, percent, score.waiting,
            ]  # fmt: skip
            review = "yes" if score.needs_review else "no"
            names = [score.student, score.first_name, score.last_name]
            writer.writerow([*names, *(round(float(number), 2) for number in numbers), review])
    with (folder / f"{class_.lab}-exercises.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["student", *(f"{row.part}/{row.name}" for row in rows)])
        writer.writerow(["max", *(float(row.points) for row in rows)])
        for score in class_.scores:
            writer.writerow([score.student, *(_points(score, row) for row in rows)])


def _points(score: Score, row: Row) -> float | str:
    """Return the points of an exercise, ``""`` while it waits to be graded."""
    grades = [
        score.grades[row.part, test] for test in row.tests if (row.part, test) in score.grades
    ]
    if not grades or not all(grade.decided for grade in grades):
        return ""
    return round(sum(grade.score for grade in grades), 2)


def _number(value: float) -> str:
    return f"{round(value, 2):g}"


def write(course: Course, lab: str) -> Path:
    """Write the report of a lab and that of the course; return the path of the lab's page.

    They are ``reports/<lab>.html``, ``.csv`` and ``-exercises.csv``, and ``reports/index.html``.
    """
    class_ = Class.read(course, lab)
    path = course.root / "reports" / f"{lab}.html"
    path.parent.mkdir(exist_ok=True)
    exercises = rows(class_)
    percents = [class_.percent(score) for score in class_.scores]
    by_part, by_cell = times(class_)
    feedback = course.root / "feedback"
    pages = {
        (folder.parent.name, page.stem)
        for folder in feedback.glob(f"*/{lab}/") for page in folder.glob("*.html")
    }  # fmt: skip
    to_look = looks(class_)
    text = _render(
        "report.html", lab=lab, class_=class_, parts=class_.parts, rows=exercises, looks=to_look,
        percents=percents, bins=histogram(percents), misconceptions=misconceptions(class_),
        flags=flags(class_), repairs=repairs(class_), part_times=by_part, cell_times=by_cell,
        mean=fmean(percents) if percents else 0.0, median=median(percents) if percents else 0.0,
        waiting=sum(score.waiting > 0 for score in class_.scores), pages=pages,
        open_looks=[look for look in to_look if not look.done],
        watched={look.student for look in to_look if not look.done},
        help=_need_help(class_, to_look),
        titles={(row.part, test): row.title for row in exercises for test in row.tests},
    )  # fmt: skip
    write_whole(path, text)
    write_csv(class_, exercises)
    _write_index(course, class_)
    return path


def _need_help(class_: Class, looks: list[Look]) -> list[tuple[Score, float]]:
    """Return those with less than half of the points, the least first, without what is broken."""
    broken = {look.student for look in looks}
    low = [(class_.percent(s), s) for s in class_.scores if s.student not in broken]
    low = [(percent, score) for percent, score in low if percent < _NEEDS_HELP]
    return [(s, percent) for percent, s in sorted(low, key=lambda p: (p[0], p[1].student))]


def _write_index(course: Course, known: Class) -> None:
    """Write the page of the course: every lab that has been handed in."""
    classes = {}
    for lab in course.labs:
        if lab == known.lab:
            classes[lab] = known
        elif scores := gradebook.scores(course, lab):
            classes[lab] = Class(course, lab, scores, {}, [])
    by_lab = {lab: {s.student: s for s in c.scores} for lab, c in classes.items()}
    students = {s.student: s for c in classes.values() for s in c.scores}
    summaries = {}
    for lab, class_ in classes.items():
        percents = [class_.percent(score) for score in class_.scores]
        summaries[lab] = {
            "students": len(percents), "mean": fmean(percents) if percents else 0.0,
            "median": median(percents) if percents else 0.0, "bins": histogram(percents),
            "waiting": sum(score.waiting > 0 for score in class_.scores),
            "review": sum(score.needs_review for score in class_.scores),
            "complete": class_.is_complete,
            "has_page": (course.root / "reports" / f"{lab}.html").is_file(),
        }  # fmt: skip
    text = _render(
        "index.html", classes=classes, by_lab=by_lab, summaries=summaries,
        students=[students[name] for name in sorted(students)],
    )  # fmt: skip
    write_whole(course.root / "reports" / "index.html", text)


def _render(name: str, **values: object) -> str:
    environment = _environment()
    script = environment.get_template("report.js").render().strip()
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return environment.get_template(name).render(
        script=Markup(script), script_hash=digest, now=datetime.now(), **values
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("grading"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["link"] = lambda text: quote(str(text), safe="/")
    environment.filters["points"] = _number
    return environment
