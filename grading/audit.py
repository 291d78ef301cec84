"""Test the tests: known wrong answers must fail with the right words, known right ones must pass.

Answers live in ``tests/answers/<lab>/<part>/<exercise>/``. Each replaces the exercise's solution
cell. A file ``wrong_<misconception>.py`` starts with comment lines::

    # Misconception: what the student believes
    # Message: a regular expression that the failure must match, whatever the case
    # Keeps: test-mse-shape            (optional: test cells that this answer still passes)

and a file ``right_<variant>.py`` with ``# Variant: what is different about it``.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from grading import cells
from grading.course import Course, CourseError, use_few_threads
from grading.replay import Trial, replay
from grading.warm import fork_server

KILLED, ACCEPTED = "killed", "accepted"
MISSED, MISNAMED, REJECTED = "missed", "misnamed", "wrongly rejected"
STUB, REFERENCE = "untouched", "reference"
MIN_WRONG, MIN_RIGHT = 3, 2


@dataclass(frozen=True)
class Answer:
    """A known answer to an exercise.

    Attributes:
        name: the file's name without ``.py``; ``untouched`` for the stub students start from.
        source: its code, which replaces the solution cell.
        message: the regular expression its failure must match.
        keeps: the test cells a wrong answer still passes.
    """

    name: str
    source: str
    message: str = ""
    keeps: frozenset[str] = frozenset()

    @property
    def is_right(self) -> bool:
        """Whether the tests must accept it."""
        return self.name.startswith("right_") or self.name == REFERENCE

    @classmethod
    def read(cls, path: Path) -> "Answer":
        """Read an answer file.

        Raises:
            CourseError: if a header line is missing; the message names the file and the line.
        """
        source = path.read_text(encoding="utf-8")
        header = dict(re.findall(r"^# (Misconception|Message|Keeps|Variant): (.+)$", source, re.M))
        needed = {"Variant"} if path.stem.startswith("right_") else {"Misconception", "Message"}
        if missing := needed - header.keys():
            raise CourseError(f"{path} lacks the line '# {sorted(missing)[0]}: …'")
        keeps = frozenset(header.get("Keeps", "").replace(",", " ").split())
        return cls(path.stem, source, header.get("Message", ""), keeps)


@dataclass(frozen=True)
class Verdict:
    """What the audit says of one answer.

    Attributes:
        part: ``<lab>/<part>``.
        exercise: the exercise's name.
        answer: the answer's name.
        word: killed, accepted, missed, misnamed or wrongly rejected.
        by: ``visible`` or ``hidden``, the tests that failed first; ``""`` if none.
        message: the failure, or why the verdict is bad.
        seconds: wall time.
    """

    part: str
    exercise: str
    answer: str
    word: str
    by: str
    message: str
    seconds: float


def known_answers(folder: Path, exercise: str) -> list[Answer]:
    """Return the known answers of an exercise, wrong ones first."""
    return [Answer.read(path) for path in sorted((folder / exercise).glob("*.py"), reverse=True)]


def stub(solution: str) -> str:
    """Return what students start from in place of a solution cell's code."""
    return cells.without(
        solution, cells.BEGIN_SOLUTION, cells.END_SOLUTION, "raise NotImplementedError"
    )


def judge(part: str, answer: Answer, trial: Trial, hidden_from: dict[str, int]) -> Verdict:
    """Judge one trial.

    Args:
        part: ``<lab>/<part>``.
        answer: what was tried.
        trial: what came of it.
        hidden_from: by test cell, the line its hidden tests begin at.
    """
    tests = [result for result in trial.results if result.cell in hidden_from]
    failed = [result for result in tests if not result.passed]
    first = next((result for result in trial.results if result.message), None)
    message = first.message if first else ""
    by = ""
    if failed:
        by = "hidden" if failed[0].line >= hidden_from[failed[0].cell] else "visible"
    if not trial.results:
        word, message = REJECTED if answer.is_right else KILLED, "the process died or took too long"
    elif answer.is_right:
        word = REJECTED if failed or first else ACCEPTED
    elif unexpected := {result.cell for result in failed} & answer.keeps:
        word, message = REJECTED, f"should keep {', '.join(unexpected)}, but: {message}"
    elif passed := {result.cell for result in tests} - {r.cell for r in failed} - answer.keeps:
        word, message = MISSED, f"passes {', '.join(sorted(passed))}"
    else:
        said = "\n".join(result.message for result in trial.results)
        word = KILLED if re.search(answer.message, said, re.I) else MISNAMED
        if word == MISNAMED:
            message = f"expected words {answer.message!r}, but: {message}"
    return Verdict(part, trial.exercise, answer.name, word, by, message, trial.seconds)


def audit_part(course: Course, lab: str, notebook: Path) -> list[Verdict]:
    """Try every known answer, the untouched stub and the reference solution of one notebook."""
    content = cells.read(notebook)
    part = f"{lab}/{notebook.stem}"
    folder = course.answers(lab, notebook.stem)
    answers: dict[str, list[Answer]] = {}
    hidden_from: dict[str, int] = {}
    verdicts = []
    for exercise in cells.exercises(content):
        known = known_answers(folder, exercise.name)
        right = sum(answer.is_right for answer in known)
        if len(known) - right < MIN_WRONG or right < MIN_RIGHT:
            has = f"{len(known) - right} and {right}"
            why = f"needs {MIN_WRONG} wrong and {MIN_RIGHT} right answers, has {has}"
            verdicts.append(Verdict(part, exercise.name, "(all)", MISSED, "", why, 0.0))
        answers[exercise.name] = [
            *known,
            Answer(STUB, stub(content.cells[exercise.solution].source)),
        ]
        for test in exercise.tests:
            lines = content.cells[test].source.split("\n")
            begin = [n for n, line in enumerate(lines, 1) if cells.BEGIN_HIDDEN in line]
            hidden_from[content.cells[test].id] = begin[0] if begin else len(lines) + 1
    sources = {name: {a.name: a.source for a in known} for name, known in answers.items()}
    for trial in replay(notebook, sources):
        by_name = {answer.name: answer for answer in answers[trial.exercise]}
        answer = by_name.get(trial.answer, Answer(REFERENCE, ""))
        verdicts.append(judge(part, answer, trial, hidden_from))
    return verdicts


def audit(
    course: Course, labs: Iterable[str], part: str | None = None, jobs: int | None = None
) -> Iterator[Verdict]:
    """Audit labs, several notebooks at a time, yielding verdicts as notebooks finish.

    Args:
        course: the course.
        labs: names of labs.
        part: the only notebook to audit, such as ``tensors``; all of them by default.
        jobs: notebooks at a time; the cores by default.

    Raises:
        CourseError: if no notebook is called ``part``.
    """
    use_few_threads()  # before the workers start, so that they can fork
    parts = [(lab, path) for lab in labs for path in course.parts(lab) if part in (None, path.stem)]
    if not parts:
        names = ", ".join(path.stem for lab in labs for path in course.parts(lab))
        raise CourseError(f"no part is called {part!r}; the parts are: {names}")
    with ProcessPoolExecutor(
        jobs or os.cpu_count(), mp_context=fork_server(), max_tasks_per_child=1
    ) as pool:
        futures = [pool.submit(audit_part, course, lab, path) for lab, path in parts]
        for future in tqdm(
            as_completed(futures), total=len(parts), desc="audit", unit="notebook", disable=None
        ):
            yield from future.result()


def _orphans(course: Course, labs: Iterable[str]) -> list[str]:
    """Return the answer folders that no exercise has."""
    found = []
    for lab in labs:
        for path in sorted((course.root / "tests" / "answers" / lab).glob("*/*/")):
            notebook = course.source / lab / f"{path.parent.name}.ipynb"
            known = cells.exercises(cells.read(notebook)) if notebook.exists() else []
            if path.name not in {exercise.name for exercise in known}:
                found.append(str(path.relative_to(course.root)))
    return found


def print_table(verdicts: list[Verdict]) -> None:
    """Print one line an answer, then the counts."""
    width = max((len(f"{v.exercise}/{v.answer}") for v in verdicts), default=0)
    part = ""
    for verdict in sorted(verdicts, key=lambda v: (v.part, v.exercise, v.answer)):
        if verdict.part != part:
            part = verdict.part
            print(f"\n{part}")
        name = f"{verdict.exercise}/{verdict.answer}"
        message = " ".join(verdict.message.split())[:110]
        seconds = f"{verdict.seconds:5.1f} s"
        print(f"  {name:{width}}  {verdict.word:16} {verdict.by:7} {seconds}  {message}")
    counts = Counter(verdict.word for verdict in verdicts)
    words = (KILLED, ACCEPTED, MISSED, MISNAMED, REJECTED)
    print("\n" + ", ".join(f"{word}: {counts[word]}" for word in words))


def run(course: Course, labs: list[str], part: str | None = None, jobs: int | None = None) -> int:
    """Audit and print; return the exit status: 1 if an answer is missed or wrongly rejected."""
    if orphans := _orphans(course, labs):
        raise CourseError(f"answers to no exercise: {', '.join(orphans)}; rename or remove them")
    verdicts = list(audit(course, labs, part, jobs))
    print_table(verdicts)
    return int(any(verdict.word in (MISSED, REJECTED) for verdict in verdicts))
