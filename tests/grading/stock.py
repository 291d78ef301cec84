"""nbgrader as instructors run it, and what it leaves in a gradebook."""

import os
import subprocess
import sys
from pathlib import Path

from grading import gradebook
from grading.course import Course


def nbgrader(course: Course, *arguments: str, seconds: float = 590) -> subprocess.CompletedProcess:
    """Run nbgrader as an instructor does, with cold kernels."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "OMP_WAIT_POLICY": "PASSIVE"}
    environment.pop("JUPYTER_DEFAULT_PROVISIONER_NAME", None)
    return subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=course.root, env=environment, capture_output=True, text=True, timeout=seconds,
    )  # fmt: skip


def every_grade(course: Course, lab: str) -> dict[tuple, tuple]:
    """All that grading writes into the gradebook, by student, part and cell."""
    found: dict[tuple, tuple] = {}
    with gradebook.open_gradebook(course) as book:
        for submission in book.assignment_submissions(lab):
            student = submission.student.id
            found[student,] = (
                submission.score, submission.needs_manual_grade, submission.timestamp,
                submission.total_seconds_late,
            )  # fmt: skip
            for notebook in submission.notebooks:
                penalty = notebook.late_submission_penalty
                found[student, notebook.name] = (notebook.score, penalty)
                for g in notebook.grades:
                    key = (student, notebook.name, g.cell.name)
                    found[key] = (g.auto_score, g.manual_score, g.needs_manual_grade, g.max_score)
                for c in notebook.comments:
                    key = (student, notebook.name, c.cell.name, "comment")
                    found[key] = (c.auto_comment, c.manual_comment)
    return found
