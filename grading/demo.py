"""Play a whole class on made-up students: submissions, grades, feedback, report.

The submissions are built from the known right and wrong answers, so what each should earn is known
too: a right answer everything, a wrong one everything but the points of its exercise.
"""

import json
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nbformat import NotebookNode

from grading import cells, grade, gradebook, release, report
from grading.audit import Answer, known_answers
from grading.course import CONFIG_NAME, Course
from grading.engine import servers
from grading.engine.sandbox import SandboxError

_RIGHT = ("ada", "carl", "diana")
_WRONG = ("emil", "farah", "goran", "hana", "ivo", "jun")
_REFLECTION = "**Key learning.** Look at the shapes first.\n\n**Insight.** The curve shows it."


@dataclass
class Player:
    """A made-up student.

    Attributes:
        name: the student's id.
        plan: what the submission is, in words.
        answers: the known answer for each ``(part, exercise)`` that is not the reference solution.
        blank: whether the release is handed in untouched.
        broken: by part, the bytes handed in instead of a notebook; None for no file at all.
        loses: the automatic points that the plan costs.
    """

    name: str
    plan: str
    answers: dict[tuple[str, str], Answer] = field(default_factory=dict)
    blank: bool = False
    broken: dict[str, bytes | None] = field(default_factory=dict)
    loses: float = 0.0


def _exercises(course: Course, lab: str) -> list[tuple[str, cells.Exercise, NotebookNode]]:
    return [
        (path.stem, exercise, notebook)
        for path in course.parts(lab)
        for notebook in [cells.read(path)]
        for exercise in cells.exercises(notebook)
    ]


def players(course: Course, lab: str) -> list[Player]:
    """Return a class for a lab: right, wrong, blank and broken submissions."""
    everything = _exercises(course, lab)
    known = {
        (part, exercise.name): known_answers(course.answers(lab, part), exercise.name)
        for part, exercise, _ in everything
    }
    cast = [Player(_RIGHT[0], "all reference solutions")]
    for number, name in enumerate(_RIGHT[1:]):
        variants = {
            key: [answer for answer in answers if answer.is_right][-1 - number]
            for key, answers in known.items()
        }
        cast.append(Player(name, f"another right answer everywhere ({number + 1})", variants))
    step = max(1, len(everything) // len(_WRONG))
    for number, name in enumerate(_WRONG):
        part, exercise, notebook = everything[(number * step + number) % len(everything)]
        wrong = [answer for answer in known[part, exercise.name] if not answer.is_right]
        answer = wrong[number % len(wrong)]
        lost = sum(
            float(notebook.cells[test].metadata.nbgrader.points)
            for test in exercise.tests if notebook.cells[test].id not in answer.keeps
        )  # fmt: skip
        plan = f"{part}/{exercise.name}: {answer.name}"
        cast.append(Player(name, plan, {(part, exercise.name): answer}, loses=lost))
    total = {path.stem: 0.0 for path in course.parts(lab)}
    for part, exercise, _ in everything:
        total[part] += exercise.points
    names = list(total)
    cast.append(Player("blank", "handed in untouched", blank=True, loses=sum(total.values())))
    empty = json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()
    for name, part, content, plan in (
        ("kim", names[0], b'{"cells": [', "is not JSON"),
        ("lena", names[1 % len(names)], empty, "has no cells"),
        ("milo", names[-1], None, "is missing"),
    ):
        cast.append(Player(name, f"{part} {plan}", broken={part: content}, loses=total[part]))
    return cast


def fill_in(released: NotebookNode, source: NotebookNode, answers: dict[str, str]) -> NotebookNode:
    """Return a released notebook with answers filled in.

    Args:
        released: the student version.
        source: the instructor version, whose solutions fill what ``answers`` leaves out.
        answers: code by exercise.
    """
    solutions = {cell.id: cell.source for cell in source.cells}
    for cell in released.cells:
        if cells.role(cell) == "solution" or (
            cells.role(cell) == "manual" and cell.cell_type == "code"
        ):
            cell.source = answers.get(cell.id, solutions[cell.id])
        elif cells.role(cell) == "manual":
            cell.source = _REFLECTION
    return released


def _hand_in(course: Course, lab: str, player: Player) -> None:
    folder = course.root / "submitted" / player.name / lab
    folder.mkdir(parents=True)
    now = datetime.now(UTC)
    (folder / "timestamp.txt").write_text(f"{now:%Y-%m-%d %H:%M:%S} UTC")
    for path in course.parts(lab):
        if path.stem in player.broken:
            if (content := player.broken[path.stem]) is not None:
                (folder / path.name).write_bytes(content)
            continue
        notebook = cells.read(course.release / lab / path.name)
        if not player.blank:
            mine = {
                name: a.source for (part, name), a in player.answers.items() if part == path.stem
            }
            notebook = fill_in(notebook, cells.read(path), mine)
        cells.write(notebook, folder / path.name)


def _prepare(course: Course) -> Course:
    """Return an empty course beside this one, with its sources and answers."""
    stage = course.root / "demo"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    for name in (CONFIG_NAME, "source", "tests/answers"):
        copy = shutil.copytree if (course.root / name).is_dir() else shutil.copy
        (stage / name).parent.mkdir(parents=True, exist_ok=True)
        copy(course.root / name, stage / name)
    return Course(stage)


def _has_sandbox() -> bool:
    """Return whether submissions can be shut in here; these ones are harmless."""
    try:
        servers.server()
    except SandboxError as error:
        print(f"   Without a sandbox, since these submissions are our own: {error}")
        return False
    return True


def play(course: Course, lab: str, jobs: int | None = None) -> bool:
    """Play a class in ``demo/`` and print what each student earned.

    Returns:
        Whether everyone earned exactly what the plan says, and every broken notebook has a reason.
    """
    stage = _prepare(course)
    print(f"1. Generating the student version of {lab} …", flush=True)
    release.generate(stage, lab)
    cast = players(stage, lab)
    print(f"2. {len(cast)} students hand in …", flush=True)
    with gradebook.open_gradebook(stage) as book:
        for player in cast:
            book.update_or_create_student(
                player.name, first_name=player.name.title(), last_name="Demo"
            )
            _hand_in(stage, lab, player)
    sandbox = _has_sandbox()
    print("3. Grading …", flush=True)
    outcomes = {
        outcome.student: outcome
        for outcome in grade.autograde(
            stage, lab, options=grade.Options(jobs=jobs, sandbox=sandbox)
        )
    }
    print("4. Writing feedback …", flush=True)
    grade.feedback(stage, lab)
    earned = {score.student: score for score in gradebook.scores(stage, lab)}
    page = report.write(stage, lab)
    print(f"\n{'student':8} {'points':>9} {'expected':>9} {'percent':>8}  submission")
    fine = True
    for player in cast:
        score = earned[player.name]
        expected = score.possible - player.loses
        ok = score.earned == expected and set(outcomes[player.name].reasons) == set(player.broken)
        fine &= ok
        note = "" if ok else "   <-- NOT AS EXPECTED"
        print(
            f"{player.name:8} {score.earned:4g}/{score.possible:<4g} {expected:9g} "
            f"{score.percent:7.1f}%  {player.plan}{note}"
        )
    print(f"\nReport:   {page}\nFeedback: {stage.root / 'feedback'}\n")
    print("Experiments and reflections wait to be graded by hand, so they are not counted here.")
    return fine
