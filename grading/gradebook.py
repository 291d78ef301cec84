"""Read scores from nbgrader's gradebook, and write those that the engine found."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader import api
from nbgrader.api import Gradebook, MissingEntry

from grading.course import Course, CourseError, find_own_commands
from grading.engine.result import Result


@dataclass(frozen=True)
class CellGrade:
    """What the gradebook holds on one graded cell of one student.

    Attributes:
        points: what it is worth.
        by_hand: whether it is the student's own text or code, and so graded by hand.
        auto: the automatic points; None if there are none yet.
        manual: the points that a person gave; None if nobody did.
        extra: extra credit.
        review: whether it waits for a person.
    """

    points: float
    by_hand: bool
    auto: float | None = None
    manual: float | None = None
    extra: float = 0.0
    review: bool = False

    @property
    def decided(self) -> bool:
        """Whether there are points: automatic ones or a person's."""
        return self.auto is not None or self.manual is not None

    @property
    def score(self) -> float:
        """The points that count: a person's go before the automatic ones."""
        if not self.decided:
            return 0.0
        return (self.auto or 0.0 if self.manual is None else self.manual) + self.extra


@dataclass
class Score:
    """What the gradebook holds on one student's submission of one lab.

    Attributes:
        student: the student's id.
        first_name, last_name, email, lms_id: as far as they are known.
        grades: by ``(part, cell)``, every graded cell.
        comments: by ``(part, cell)``, the graders' comments and nbgrader's own (``No response.``).
        late: the penalty for being late, in points by part.
        seconds_late: after the due date, extensions counted.
    """

    student: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    lms_id: str = ""
    grades: dict[tuple[str, str], CellGrade] = field(default_factory=dict)
    comments: dict[tuple[str, str], str] = field(default_factory=dict)
    late: dict[str, float] = field(default_factory=dict)
    seconds_late: float = 0.0

    @property
    def name(self) -> str:
        """The student's name, or the id if none is known."""
        return f"{self.first_name} {self.last_name}".strip() or self.student

    @property
    def cells(self) -> dict[tuple[str, str], float]:
        """The automatic points by ``(part, test cell)``."""
        return {key: g.auto or 0.0 for key, g in self.grades.items() if not g.by_hand}

    @property
    def earned(self) -> float:
        """The automatic points."""
        return sum(self.cells.values())

    @property
    def possible(self) -> float:
        """The automatic points that could be earned."""
        return sum(grade.points for grade in self.grades.values() if not grade.by_hand)

    @property
    def percent(self) -> float:
        """Share of the automatic points, from 0 to 100."""
        return 100 * self.earned / self.possible if self.possible else 0.0

    @property
    def by_hand(self) -> float:
        """The points for what is graded by hand, and what people changed in the automatic ones."""
        return sum(grade.score for grade in self.grades.values()) - self.earned

    @property
    def waiting(self) -> float:
        """The points that nobody has decided on yet."""
        return sum(grade.points for grade in self.grades.values() if not grade.decided)

    @property
    def total(self) -> float:
        """The points that count today, the penalty taken off; never below 0."""
        earned = sum(grade.score for grade in self.grades.values())
        return max(0.0, earned - sum(self.late.values()))

    @property
    def maximum(self) -> float:
        """All points of the lab."""
        return sum(grade.points for grade in self.grades.values())

    @property
    def needs_manual(self) -> bool:
        """Whether cells wait for a person."""
        return any(grade.review for grade in self.grades.values())

    @property
    def needs_review(self) -> bool:
        """Whether automatic points wait for a person: a flag, or a notebook that did not run."""
        return any(grade.review and not grade.by_hand for grade in self.grades.values())

    def in_part(self, part: str) -> float:
        """Return the points that count in one part, its penalty taken off."""
        earned = sum(grade.score for (name, _), grade in self.grades.items() if name == part)
        return max(0.0, earned - self.late.get(part, 0.0))


def open_gradebook(course: Course) -> Gradebook:
    """Open the course's gradebook; use it in a ``with`` block."""
    find_own_commands()
    return Gradebook(course.config.CourseDirectory.db_url, course.config.CourseDirectory.course_id)


def scores(course: Course, lab: str) -> list[Score]:
    """Return the scores of every student who submitted, by name."""
    with open_gradebook(course) as book:
        return read(book, lab)


def read(book: Gradebook, lab: str) -> list[Score]:
    """Return the scores of a lab, by student, in a few queries however large the class is."""
    submitted, query = api.SubmittedAssignment, book.db.query
    found: dict[str, Score] = {}
    rows = (
        query(api.Student, submitted.timestamp, submitted.extension, api.Assignment.duedate)
        .join(submitted, submitted.student_id == api.Student.id)
        .join(api.Assignment, api.Assignment.id == submitted.assignment_id)
        .filter(api.Assignment.name == lab)
    )
    for student, timestamp, extension, due in rows:
        score = found[student.id] = Score(
            student.id, student.first_name or "", student.last_name or "", student.email or "",
            student.lms_user_id or "",
        )  # fmt: skip
        if due and timestamp:
            late = timestamp - due - (extension or timedelta())
            score.seconds_late = max(0.0, late.total_seconds())
    for id, part, penalty in _of_lab(book, lab, api.SubmittedNotebook.late_submission_penalty):
        if penalty:
            found[id].late[part] = penalty
    answers = set(query(api.SolutionCell.notebook_id, api.SolutionCell.name))
    grade = api.Grade
    for cell in (api.GradeCell, api.TaskCell):
        for id, part, notebook, name, kind, points, *rest in _of_lab(
            book, lab, cell.notebook_id, cell.name, cell.cell_type, cell.max_score,
            grade.auto_score, grade.manual_score, grade.extra_credit, grade.needs_manual_grade,
            of=(grade, cell),
        ):  # fmt: skip
            auto, manual, extra, review = rest
            by_hand = kind != "code" or (notebook, name) in answers
            found[id].grades[part, name] = CellGrade(
                points, by_hand, auto, manual, extra or 0.0, bool(review)
            )
    comment = api.Comment
    for cell in (api.SolutionCell, api.TaskCell):
        for id, part, name, text in _of_lab(
            book, lab, cell.name, comment.comment, of=(comment, cell)
        ):
            if text:
                found[id].comments[part, name] = text
    return sorted(found.values(), key=lambda score: score.student)


def _of_lab(book: Gradebook, lab: str, *columns, of=()):
    """Query the submitted notebooks of a lab: student, part, and the columns.

    Args:
        book: the gradebook.
        lab: the lab's name.
        columns: what else to return.
        of: the class of marks to join and that of the cells they are on.
    """
    submitted, notebook = api.SubmittedAssignment, api.SubmittedNotebook
    query = (
        book.db.query(submitted.student_id, api.Notebook.name, *columns)
        .select_from(notebook)
        .join(submitted, submitted.id == notebook.assignment_id)
        .join(api.Assignment, api.Assignment.id == submitted.assignment_id)
        .join(api.Notebook, api.Notebook.id == notebook.notebook_id)
        .filter(api.Assignment.name == lab)
    )
    if of:
        mark, cell = of
        query = query.join(mark, mark.notebook_id == notebook.id).join(
            cell, cell.id == mark.cell_id
        )
    return query


class Writer:
    """The one writer of grades: it keeps the gradebook open, and saves a notebook at a time.

    Use it in a ``with`` block. A notebook's grades are saved in one transaction, so that a killed
    run leaves all of them or none.
    """

    def __init__(self, course: Course, lab: str) -> None:
        self._course, self._lab = course, lab
        self._book = open_gradebook(course)
        self._sources: dict[str, dict[str, str]] = {}
        self._checksums: dict[str, dict[str, str]] = {}
        self._students: set[str] = set()

    def __enter__(self) -> "Writer":
        """Look up the lab."""
        try:
            assignment = self._book.find_assignment(self._lab)
        except MissingEntry:
            self._book.close()
            raise CourseError(f"{self._lab} is not in the gradebook; run 'make release'") from None
        for notebook in assignment.notebooks:
            cells = {cell.name: cell for cell in notebook.source_cells}
            self._sources[notebook.name] = {n: (c.source or "") for n, c in cells.items()}
            self._checksums[notebook.name] = {n: c.checksum for n, c in cells.items()}
        return self

    def __exit__(self, *_: object) -> None:
        """Close the gradebook."""
        self._book.close()

    def _submission(self, student: str):
        """Return the student's submission, made or brought up to date at the first call."""
        if student not in self._students:
            self._students.add(student)
            folder = self._course.root / "submitted" / student / self._lab
            self._book.update_or_create_student(student)
            fields = {}
            if timestamp := _timestamp(folder / "timestamp.txt"):
                fields["timestamp"] = timestamp
            self._book.update_or_create_submission(self._lab, student, **fields)
        return self._book.find_submission(self._lab, student)

    def save(self, student: str, part: str, result: Result, notebook: NotebookNode | None) -> None:
        """Save the grades of one notebook.

        Points given by hand stay as they are. A cell whose points were forfeited, and every cell of
        a notebook that could not be run to its end, is marked as to be graded by hand.

        Args:
            student: the student's id.
            part: the notebook's name.
            result: what grading it gave.
            notebook: as it ran; None if it could not be run.
        """
        if part not in self._sources:
            raise CourseError(f"{part} is not in the gradebook; run 'make release' again")
        submission = self._submission(student)
        tests = {test.cell: test for exercise in result.exercises for test in exercise.tests}
        texts = {cell.id: cell.source for cell in notebook.cells} if notebook else {}
        for grade, name in self._marks(api.Grade, submission, part):
            if name in tests:
                grade.auto_score = tests[name].earned
                review = tests[name].forfeited or bool(result.reason)
            else:  # graded by hand; an untouched one earns 0 at once
                untouched = self._untouched(part, name, texts)
                grade.auto_score = 0.0 if untouched else None
                review = not untouched or bool(result.reason)
            grade.needs_manual_grade = review or grade.manual_score is not None
        for comment, name in self._marks(api.Comment, submission, part):
            untouched = self._untouched(part, name, texts)
            comment.auto_comment = "No response." if untouched else None
        submitted = next(n for n in submission.notebooks if n.name == part)
        late = submission.total_seconds_late > 0 or submitted.late_submission_penalty is not None
        self._book.db.commit()
        if late:
            self._penalise(student, part, notebook)

    def _marks(self, kind, submission, part: str):
        """Return the grades or comments on a notebook with the names of their cells, in one query.

        Following nbgrader's relations instead asks the database once a cell.
        """
        notebook, cell = api.SubmittedNotebook, api.BaseCell
        return (
            self._book.db.query(kind, cell.name)
            .join(cell, cell.id == kind.cell_id)
            .join(notebook, notebook.id == kind.notebook_id)
            .join(api.Notebook, api.Notebook.id == notebook.notebook_id)
            .filter(notebook.assignment_id == submission.id, api.Notebook.name == part)
            .all()
        )

    def _untouched(self, part: str, name: str, texts: dict[str, str]) -> bool:
        return texts.get(name, "").strip() in ("", self._sources[part].get(name, "").strip())

    def _penalise(self, student: str, part: str, notebook: NotebookNode | None) -> None:
        """Let nbgrader's own plugin decide on the penalty for a late submission."""
        from nbgrader.preprocessors import AssignLatePenalties

        resources = {"nbgrader": {
            "notebook": part, "assignment": self._lab, "student": student,
            "db_url": self._course.config.CourseDirectory.db_url,
        }}  # fmt: skip
        AssignLatePenalties(config=self._course.config).preprocess(
            notebook or nbformat.v4.new_notebook(), resources
        )

    def checksums(self, part: str) -> dict[str, str]:
        """Return nbgrader's checksum of every cell of a notebook that it keeps a copy of."""
        return self._checksums[part]


def _timestamp(path: Path) -> datetime | None:
    """Return when a student handed in, as nbgrader's collect wrote it."""
    from nbgrader.utils import parse_utc

    try:
        return parse_utc(path.read_text().strip())
    except (OSError, ValueError, OverflowError):
        return None
