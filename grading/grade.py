"""Grade a class with nbgrader, one notebook at a time, so that no submission can stop another.

nbgrader runs a whole class in one go and gives up on a student, or on everyone, at the first
notebook it cannot read. Here every notebook of every student ends with a grade or with a reason.
"""

import json
import os
import shutil
import tempfile
import time
import warnings
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path

from tqdm import tqdm

from grading import cells
from grading.course import Course, CourseError, use_few_threads
from grading.warm import use_warm_kernels


@dataclass
class Outcome:
    """What came of grading one student's lab.

    Attributes:
        student: the student's id.
        graded: the parts that nbgrader graded.
        reasons: by part, why it could not be graded; such a part earns 0 and is to be looked at.
        seconds: wall time by part.
    """

    student: str
    graded: list[str] = field(default_factory=list)
    reasons: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)


def why_unreadable(path: Path) -> str:
    """Return why a submitted notebook cannot be graded, or ``""`` if it can."""
    if not path.is_file():
        return "the notebook is missing"
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return "the file is not text (UTF-8); was something else saved under this name?"
    except json.JSONDecodeError as error:
        return f"the file is not JSON: {error}"
    if not isinstance(content, dict) or "nbformat" not in content:
        return "the file is JSON but no notebook: it has no nbformat"
    if not content.get("cells"):
        return "the notebook has no cells"
    try:
        cells.read(path)
    except Exception as error:  # nbformat raises many kinds
        return f"Jupyter cannot read the notebook: {type(error).__name__}: {error}"
    return ""


def submitted_students(course: Course, lab: str) -> list[str]:
    """Return the students who handed in a lab, by name."""
    return sorted(path.parent.name for path in (course.root / "submitted").glob(f"*/{lab}/"))


def _autograde_notebook(course: Course, lab: str, student: str, part: str, staged: Path) -> str:
    """Grade one notebook with nbgrader; return ``""``, or why it failed."""
    from nbgrader.converters import Autograde
    from nbgrader.utils import capture_log

    from grading.release import nbgrader_api

    api = nbgrader_api(
        course, assignment_id=lab, student_id=student, notebook_id=part,
        submitted_directory=str(staged),
    )  # fmt: skip
    app = Autograde(coursedir=api.coursedir, parent=api)
    app.force = True
    result = capture_log(app)
    if result["success"]:
        return ""
    log = result["log"] or result.get("error", "")
    if "DeadKernelError" in log:
        return "the kernel died while running it (os._exit, or out of memory)"
    if "unresponsive" in log or "CellTimeoutError" in log:
        return "a cell ran for too long and could not be interrupted (an infinite loop?)"
    lines = [line for line in log.splitlines() if line.strip()]
    return f"nbgrader could not grade it: {lines[-1][:300] if lines else 'no log'}"


def grade_student(course: Course, lab: str, student: str) -> Outcome:
    """Grade every part of one student's lab, writing scores to the gradebook."""
    from grading import gradebook

    outcome = Outcome(student)
    parts = [path.stem for path in course.parts(lab)]
    handed_in = course.root / "submitted" / student / lab
    autograded = course.root / "autograded" / student / lab
    with tempfile.TemporaryDirectory() as folder:
        staged = Path(folder) / student / lab
        shutil.copytree(handed_in, staged, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        for part in parts:
            if reason := why_unreadable(staged / f"{part}.ipynb"):
                (staged / f"{part}.ipynb").unlink(missing_ok=True)
                outcome.reasons[part] = reason
        for part in parts:
            if part not in outcome.reasons:
                started = time.perf_counter()
                if reason := _autograde_notebook(course, lab, student, part, Path(folder)):
                    outcome.reasons[part] = reason
                else:
                    outcome.graded.append(part)
                outcome.seconds[part] = round(time.perf_counter() - started, 2)
    for part in outcome.reasons:  # an earlier run may have left one
        (autograded / f"{part}.ipynb").unlink(missing_ok=True)
    if outcome.reasons:
        gradebook.record_zero(course, lab, student, list(outcome.reasons))
    return outcome


def outcomes_path(course: Course, lab: str) -> Path:
    """Where the outcomes of the last run are kept, for the report."""
    return course.root / "reports" / f"{lab}.json"


def load_outcomes(course: Course, lab: str) -> dict[str, Outcome]:
    """Return the outcomes of earlier runs by student."""
    path = outcomes_path(course, lab)
    rows = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    return {row["student"]: Outcome(**row) for row in rows}


def _save_outcomes(course: Course, lab: str, outcomes: dict[str, Outcome]) -> None:
    path = outcomes_path(course, lab)
    path.parent.mkdir(exist_ok=True)
    rows = [asdict(outcome) for _, outcome in sorted(outcomes.items())]
    unfinished = path.with_suffix(".tmp")
    unfinished.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    os.replace(unfinished, path)


def _prepare_worker() -> None:
    """Warm kernels, and no warnings about nbgrader's own use of its database library."""
    warnings.filterwarnings("ignore", message="Object of type .* not in session")
    use_warm_kernels()


def _chosen(course: Course, lab: str, students: Iterable[str]) -> list[str]:
    everyone = submitted_students(course, lab)
    if unknown := sorted(set(students) - set(everyone)):
        raise CourseError(
            f"no submission of {lab} by {', '.join(unknown)}; "
            f"those who submitted: {', '.join(everyone) or 'nobody'}"
        )
    if not everyone:
        raise CourseError(f"nobody has submitted {lab}: there is no submitted/*/{lab}/")
    return sorted(set(students)) or everyone


def _finished(future: Future, course: Course, lab: str, student: str) -> Outcome:
    """Return what came of a student; an error of ours or of nbgrader's is a reason, too."""
    try:
        return future.result()
    except Exception as error:
        why = f"grading stopped with {type(error).__name__}: {error}; grade this student again"
        return Outcome(student, reasons={path.stem: why for path in course.parts(lab)})


def autograde(
    course: Course, lab: str, students: Iterable[str] = (), jobs: int | None = None
) -> list[Outcome]:
    """Grade a class, several students at a time, with one line a student as it finishes.

    Args:
        course: the course.
        lab: a lab that has been released.
        students: whom to grade; everyone who submitted, by default.
        jobs: students at a time; the cores by default.

    Raises:
        CourseError: if a student is unknown, or nobody has submitted.
    """
    chosen = _chosen(course, lab, students)
    use_few_threads()
    outcomes = load_outcomes(course, lab)
    jobs = min(jobs or os.cpu_count() or 1, len(chosen))
    with ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=_prepare_worker
    ) as pool:
        futures = {pool.submit(grade_student, course, lab, name): name for name in chosen}
        bar = tqdm(
            as_completed(futures), total=len(futures), desc="grading", unit="student", disable=None
        )
        for future in bar:
            outcome = _finished(future, course, lab, futures[future])
            outcomes[outcome.student] = outcome
            _save_outcomes(course, lab, outcomes)
            words = [f"{part}: {why}" for part, why in outcome.reasons.items()] or ["graded"]
            seconds = sum(outcome.seconds.values())
            bar.write(f"  {outcome.student:16} {seconds:5.1f} s  {'; '.join(words)}")
    return [outcomes[name] for name in chosen]


def feedback(course: Course, lab: str, students: Iterable[str] = ()) -> Path:
    """Write nbgrader's feedback page for every graded notebook; return the folder.

    Raises:
        CourseError: if a student is unknown, or nbgrader refuses; the message holds its log.
    """
    from grading.release import nbgrader_api

    for student in _chosen(course, lab, students):
        if (course.root / "autograded" / student / lab).is_dir():
            result = nbgrader_api(course).generate_feedback(lab, student)
            if not result["success"]:
                raise CourseError(f"no feedback for {student}:\n{result['log'] or result['error']}")
    return course.root / "feedback"
