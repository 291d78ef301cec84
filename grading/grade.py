"""Grade a class: every notebook of every student ends with a grade or with a reason.

Workers run the notebooks; this process alone writes grades. A notebook counts as graded once its
result file is there, which is written last, so a run that is killed goes on where it stopped.
"""

import json
import os
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from tqdm import tqdm

from grading import gradebook
from grading.course import Course, CourseError
from grading.engine.files import copy_of_the_exchange, files_beside, read_submission
from grading.engine.limits import Limits
from grading.engine.pool import Done, Task, run_local, run_on_dask
from grading.engine.result import Result
from grading.engine.results import Results, Stored, digest, write_whole
from grading.engine.sandbox import SandboxError
from grading.engine.servers import server


@dataclass(frozen=True)
class Options:
    """How to grade.

    Attributes:
        jobs: notebooks at a time on this machine; None for one a core.
        scheduler: the address of a Dask scheduler, ``""`` for this machine.
        limits: what a notebook may use.
        changed: only notebooks that have changed, or whose source has, since they were graded.
        sandbox: False runs submissions with the grader's own rights.
    """

    jobs: int | None = None
    scheduler: str = ""
    limits: Limits = field(default_factory=Limits)
    changed: bool = False
    sandbox: bool = True


@dataclass
class Outcome:
    """What came of grading one student's lab.

    Attributes:
        student: the student's id.
        results: by part.
    """

    student: str
    results: dict[str, Result] = field(default_factory=dict)

    @property
    def graded(self) -> list[str]:
        """The parts that ran to their end."""
        return [part for part, result in self.results.items() if not result.reason]

    @property
    def reasons(self) -> dict[str, str]:
        """By part, why it could not be run or not to its end."""
        return {part: result.reason for part, result in self.results.items() if result.reason}

    @property
    def seconds(self) -> dict[str, float]:
        """Wall time by part that was run."""
        return {part: r.seconds for part, r in self.results.items() if r.seconds}

    @property
    def line(self) -> str:
        """The outcome in a line."""
        earned = sum(result.earned for result in self.results.values())
        points = sum(result.points for result in self.results.values())
        notes = [f"{part}: {reason}" for part, reason in self.reasons.items()]
        for part, result in self.results.items():
            notes += [f"{part}: {flag.kind} ({flag.cell})" for flag in result.flags if flag.costs]
        seconds = sum(self.seconds.values())
        return f"{self.student:16} {seconds:5.1f} s  {earned:g}/{points:g}  {'; '.join(notes)}"


def submitted_students(course: Course, lab: str) -> list[str]:
    """Return the students who handed in a lab, by name."""
    return sorted(path.parent.name for path in (course.root / "submitted").glob(f"*/{lab}/"))


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


def load_outcomes(course: Course, lab: str) -> dict[str, Outcome]:
    """Return the stored outcomes by student."""
    stored = Results(course, lab).all()
    return {student: Outcome(student, results) for student, results in stored.items()}


class _Run:
    """One run over a lab: which notebooks to grade, and what to do with their results."""

    def __init__(self, course: Course, lab: str, students: list[str], options: Options) -> None:
        self.course, self.lab, self.options = course, lab, options
        self.results = Results(course, lab)
        self.parts = {path.stem: path.read_text("utf-8") for path in course.parts(lab)}
        self.source = {part: digest(text.encode()) for part, text in self.parts.items()}
        self.id, self.resumed = self.results.begin_run()
        self.outcomes = {student: Outcome(student) for student in students}
        self.digests: dict[tuple[str, str], str] = {}  # of what was read, by student and part
        self.todo = [
            (student, part) for student in students for part in self.parts
            if not self._is_done(student, part)
        ]  # fmt: skip

    def _path(self, student: str, part: str):
        return self.course.root / "submitted" / student / self.lab / f"{part}.ipynb"

    def _is_done(self, student: str, part: str) -> bool:
        stored = self.results.read(student, part)
        if stored is None or stored.version != Stored.version or stored.source != self.source[part]:
            return False
        if stored.submission != digest(read_submission(self._path(student, part))[0]):
            return False
        if stored.run != self.id and not self.options.changed:
            return False
        self.outcomes[student].results[part] = stored.result
        return True

    def tasks(self) -> Iterator[Task]:
        """Yield what is to be graded, reading each notebook when it is its turn."""
        for student, part in self.todo:
            path = self._path(student, part)
            content, problem = read_submission(path)
            self.digests[student, part] = digest(content)
            yield Task(
                student, part, self.parts[part], content, files_beside(path),
                self.options.limits, self.options.sandbox, problem,
            )  # fmt: skip

    def save(self, done: Done, writer: gradebook.Writer) -> None:
        """Keep one result: the notebook as it ran, its grades, and last the result."""
        path = self.course.root / "autograded" / done.student / self.lab / f"{done.part}.ipynb"
        # past nbformat's validation, which takes longer than the rest: this notebook is our own
        notebook = nbformat.v4.reads(done.notebook) if done.notebook else None
        if notebook is None:
            path.unlink(missing_ok=True)
        else:
            _mark(notebook, writer.checksums(done.part))
            write_whole(path, json.dumps(notebook, ensure_ascii=False))
            copy_of_the_exchange(self._path(done.student, done.part).parent, path.parent)
        writer.save(done.student, done.part, done.result, notebook)
        submission = self.digests[done.student, done.part]
        stored = Stored(done.result, submission, self.source[done.part], self.id)
        self.results.write(done.student, done.part, stored)
        self.outcomes[done.student].results[done.part] = done.result


def _mark(notebook: NotebookNode, checksums: dict[str, str]) -> None:
    """Give the cells the metadata that nbgrader's formgrader and feedback expect."""
    for cell in notebook.cells:
        if cell.id in checksums:
            cell.metadata.nbgrader["checksum"] = checksums[cell.id]
            cell.metadata.nbgrader["cell_type"] = cell.cell_type


def autograde(
    course: Course, lab: str, students: Iterable[str] = (), options: Options | None = None
) -> list[Outcome]:
    """Grade a class, several notebooks at a time, with one line a student as it finishes.

    Args:
        course: the course.
        lab: a lab that has been released.
        students: whom to grade; everyone who submitted, by default.
        options: how.

    Returns:
        The outcomes in the order of the names.

    Raises:
        CourseError: if a student is unknown, nobody has submitted, or submissions cannot be run
            safely on this machine.
    """
    options = options or Options()
    chosen = _chosen(course, lab, students)
    warnings.filterwarnings("ignore", message="Object of type .* not in session")
    if options.sandbox and not options.scheduler:
        try:
            server()
        except SandboxError as error:
            raise CourseError(str(error)) from error
    run = _Run(course, lab, chosen, options)
    if run.resumed:
        print(f"Going on with a run that was interrupted: {len(run.todo)} notebooks are left.")
    left = {student: sum(s == student for s, _ in run.todo) for student in chosen}
    if options.scheduler:
        results = run_on_dask(run.tasks(), options.scheduler)
    else:
        results = run_local(run.tasks(), options.jobs or os.cpu_count() or 1)
    with gradebook.Writer(course, lab) as writer, tqdm(
        total=len(run.todo), desc="grading", unit="notebook", disable=None
    ) as bar:  # fmt: skip
        for done in results:
            run.save(done, writer)
            bar.update()
            left[done.student] -= 1
            if left[done.student] == 0:
                outcome = run.outcomes[done.student]
                outcome.results = {part: outcome.results[part] for part in run.parts}
                bar.write(f"  {run.outcomes[done.student].line}")
    run.results.end_run(run.id)
    _print_slowest(run.outcomes.values())
    return [run.outcomes[student] for student in chosen]


def _print_slowest(outcomes: Iterable[Outcome], most: int = 3) -> None:
    """Print the cells that took longest, by their mean over the students."""
    times: dict[tuple[str, str], list[float]] = {}
    for outcome in outcomes:
        for part, result in outcome.results.items():
            for cell, seconds in result.cell_seconds.items():
                times.setdefault((part, cell), []).append(seconds)
    means = sorted(((sum(t) / len(t), key) for key, t in times.items()), reverse=True)
    words = [f"{part}/{cell} {mean:.1f} s" for mean, (part, cell) in means[:most]]
    if words:
        print(f"slowest cells, mean: {', '.join(words)}")


def feedback(
    course: Course, lab: str, students: Iterable[str] = (), show_hidden: bool = False
) -> Path:
    """Write the feedback page of every graded notebook; return the folder.

    Args:
        course: the course.
        lab: a lab that has been graded.
        students: whose; everyone's by default.
        show_hidden: whether the pages show the hidden tests.

    Raises:
        CourseError: if a student is unknown.
    """
    from grading import feedback

    return feedback.write(course, lab, _chosen(course, lab, students), show_hidden)
