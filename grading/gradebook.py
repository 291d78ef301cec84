"""Read scores from nbgrader's gradebook, and write the one thing it cannot: a reasoned zero."""

from dataclasses import dataclass, field

from nbgrader.api import Gradebook, MissingEntry

from grading.course import Course, find_own_commands


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


def record_zero(course: Course, lab: str, student: str, parts: list[str]) -> None:
    """Give 0 automatic points for notebooks that cannot be run, and ask for a manual look."""
    with open_gradebook(course) as book:
        book.update_or_create_student(student)
        try:
            submission = book.find_submission(lab, student)
        except MissingEntry:
            submission = book.add_submission(lab, student)
        for notebook in submission.notebooks:
            if notebook.name in parts:
                for grade in notebook.grades:
                    grade.auto_score = 0.0
                    grade.needs_manual_grade = True
        book.db.commit()
