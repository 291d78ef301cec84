"""Points for learning-management systems, in the columns that Canvas and Moodle import.

``nbgrader export --exporter=grading.exporters.CanvasExportPlugin --to canvas.csv``; the options
``--assignment`` and ``--student`` choose as they do for nbgrader's own export. The points are those
that count today: automatic and by hand, the late penalty taken off. Whoever has not handed in gets
an empty field, which changes nothing at an import.
"""

import csv
from collections.abc import Iterable
from pathlib import Path

from nbgrader.api import Gradebook, Student
from nbgrader.plugins.export import ExportPlugin

from grading import gradebook as points


class _TableExportPlugin(ExportPlugin):
    """Writes a row a student and a column an assignment."""

    default_name = "grades.csv"

    def export(self, gradebook: Gradebook) -> None:
        """Write the table to ``self.to``."""
        labs = [lab for lab in gradebook.assignments if self._is_chosen(lab.name, self.assignment)]
        students = [s for s in gradebook.students if self._is_chosen(s.id, self.student)]
        students.sort(key=lambda s: (s.last_name or "", s.first_name or "", s.id))
        scores = {
            lab.name: {s.student: s for s in points.read(gradebook, lab.name)} for lab in labs
        }
        for name, by_student in scores.items():
            waiting = sum(score.waiting > 0 or score.needs_review for score in by_student.values())
            if waiting:
                self.log.warning("%s: %s submissions are not graded completely", name, waiting)
        path = Path(self.to or self.default_name)
        self.log.info("Exporting grades to %s", path)
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerows(self.header({lab.name: lab.max_score for lab in labs}))
            for student in students:
                found = (scores[lab.name].get(student.id) for lab in labs)
                earned = ["" if score is None else f"{round(score.total, 2):g}" for score in found]
                writer.writerow([*self.columns(student), *earned])

    @staticmethod
    def _is_chosen(name: str, chosen: Iterable[object]) -> bool:
        names = [str(one) for one in chosen]
        return not names or name in names

    def header(self, labs: dict[str, float]) -> list[list[str]]:
        """Return the rows on top.

        Args:
            labs: the points of each lab by its name.
        """
        raise NotImplementedError

    def columns(self, student: Student) -> list[str]:
        """Return what identifies a student."""
        raise NotImplementedError


class CanvasExportPlugin(_TableExportPlugin):
    """Canvas' gradebook: ``ID`` is nbgrader's ``lms_user_id``, ``SIS Login ID`` its student id."""

    default_name = "canvas.csv"

    def header(self, labs: dict[str, float]) -> list[list[str]]:
        """Return the names of the columns, and the row of possible points."""
        return [
            ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *labs],
            ["    Points Possible", "", "", "", "", *(f"{most:g}" for most in labs.values())],
        ]

    def columns(self, student: Student) -> list[str]:
        """Return name, Canvas' id and login."""
        names = ", ".join(filter(None, [student.last_name, student.first_name]))
        return [names or student.id, student.lms_user_id or "", "", student.id, ""]


class MoodleExportPlugin(_TableExportPlugin):
    """Moodle's import: ``ID number`` is nbgrader's ``lms_user_id``, ``Username`` its student id."""

    default_name = "moodle.csv"

    def header(self, labs: dict[str, float]) -> list[list[str]]:
        """Return the names of the columns."""
        return [["ID number", "Username", "Email address", "First name", "Last name", *labs]]

    def columns(self, student: Student) -> list[str]:
        """Return what Moodle can find a user by, and the name."""
        names = [student.first_name or "", student.last_name or ""]
        return [student.lms_user_id or "", student.id, student.email or "", *names]
