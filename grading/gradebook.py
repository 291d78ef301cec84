"""Read scores from nbgrader's gradebook, and write those that the engine found."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry

from grading.course import Course, CourseError, find_own_commands
from grading.engine.result import Result


@dataclass
class Score:
    """The automatic score of one student in one lab.

    Attributes:
        student: the student's id.
        earned: points of the autograded cells, 0 to ``possible``.
        possible: their maximum.
        cells: points earned by ``(part, test cell)``.
        needs_manual: whether cells wait to be graded by hand.
    """

    student: str
    earned: float = 0.0
    possible: float = 0.0
    cells: dict[tuple[str, str], float] = field(default_factory=dict)
    needs_manual: bool = False

    @property
    def percent(self) -> float:
        """Share of the automatic points, from 0 to 100."""
        return 100 * self.earned / self.possible if self.possible else 0.0


def open_gradebook(course: Course) -> Gradebook:
    """Open the course's gradebook; use it in a ``with`` block."""
    find_own_commands()
    return Gradebook(course.config.CourseDirectory.db_url, course.config.CourseDirectory.course_id)


def scores(course: Course, lab: str) -> list[Score]:
    """Return the scores of every student who submitted, by name."""
    found = []
    with open_gradebook(course) as book:
        for submission in book.assignment_submissions(lab):
            score = Score(submission.student.id)
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    if grade.cell.cell_type == "code" and not _is_manual(notebook, grade):
                        key = (notebook.name, grade.cell.name)
                        score.cells[key] = grade.auto_score or 0.0
                        score.possible += grade.cell.max_score
            score.earned = sum(score.cells.values())
            score.needs_manual = bool(submission.needs_manual_grade)
            found.append(score)
    return sorted(found, key=lambda score: score.student)


def _is_manual(notebook, grade) -> bool:
    """Whether a graded cell is also the student's answer, and so graded by hand."""
    return any(cell.name == grade.cell.name for cell in notebook.notebook.solution_cells)


class Writer:
    """The one writer of grades: it keeps the gradebook open, and saves a notebook at a time.

    Use it in a ``with`` block. A notebook's grades are saved in one transaction, so that a killed
    run leaves all of them or none.
    """

    def __init__(self, course: Course, lab: str) -> None:
        self._course, self._lab = course, lab
        self._book = open_gradebook(course)
        self._sources: dict[str, dict[str, str]] = {}
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
        submitted = next(n for n in submission.notebooks if n.name == part)
        tests = {test.cell: test for exercise in result.exercises for test in exercise.tests}
        texts = {cell.id: cell.source for cell in notebook.cells} if notebook else {}
        for grade in submitted.grades:
            name = grade.cell.name
            if name in tests:
                grade.auto_score = tests[name].earned
                review = tests[name].forfeited or bool(result.reason)
            else:  # graded by hand; an untouched one earns 0 at once
                untouched = self._untouched(part, name, texts)
                grade.auto_score = 0.0 if untouched else None
                review = not untouched or bool(result.reason)
            grade.needs_manual_grade = review or grade.manual_score is not None
        for comment in submitted.comments:
            untouched = self._untouched(part, comment.cell.name, texts)
            comment.auto_comment = "No response." if untouched else None
        self._book.db.commit()
        if submission.total_seconds_late > 0 or submitted.late_submission_penalty is not None:
            self._penalise(student, part, notebook)

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
        cells = self._book.find_notebook(part, self._lab).source_cells
        return {cell.name: cell.checksum for cell in cells}


def _timestamp(path: Path) -> datetime | None:
    """Return when a student handed in, as nbgrader's collect wrote it."""
    from nbgrader.utils import parse_utc

    try:
        return parse_utc(path.read_text().strip())
    except (OSError, ValueError, OverflowError):
        return None
