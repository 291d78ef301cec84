"""Does the grading engine write the gradebook that stock nbgrader writes, for honest submissions?

For each lab a class hands in: ``right-0`` has the first right answer known for every exercise,
``right-1`` the second, and so on, as many as there are; ``wrong-0`` to ``wrong-N`` likewise. Stock
``nbgrader autograde`` and ``python -m grading autograde`` grade them, and every grade, comment and
penalty is compared. Right answers must earn all points, and no honest answer, right or wrong, may
raise a flag that costs points. With ``--no-stock`` only that last check is made, which takes
seconds a notebook rather than half a minute.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from itertools import zip_longest
from pathlib import Path

from record import merged, write

from grading import cells, grade, release
from grading.audit import known_answers
from grading.course import CONFIG_NAME, Course, find_own_commands, use_few_threads
from grading.demo import fill_in
from grading.engine.result import Result
from grading.engine.results import Results

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "grading"))


def answers_in_turn(part: Path, right: bool) -> list[dict[str, str]]:
    """Return what each of several students answers: one known answer for every exercise."""
    known = []
    for exercise in cells.exercises(cells.read(part)):
        found = known_answers(Course(ROOT).answers(part.parent.name, part.stem), exercise.name)
        known.append([(exercise.name, a.source) for a in found if a.is_right == right])
    return [dict(filter(None, row)) for row in zip_longest(*known)]


def hand_in(course: Course, lab: str, most_wrong: int) -> None:
    """Let the class hand in every part of a lab."""
    for part in course.parts(lab):
        released, source = cells.read(course.release / lab / part.name), cells.read(part)
        groups = {"right": answers_in_turn(part, True)}
        groups["wrong"] = answers_in_turn(part, False)[:most_wrong]
        for name, rows in groups.items():
            for number, answers in enumerate(rows):
                path = course.root / "submitted" / f"{name}-{number}" / lab / part.name
                cells.write(fill_in(released, source, answers), path)


def compare(lab: str, most_wrong: int, stock: bool, jobs: int) -> dict:
    """Grade the class of a lab; return what was counted."""
    from stock import every_grade

    with tempfile.TemporaryDirectory() as name:
        course = Course(Path(name) / "engine")
        course.root.mkdir()
        shutil.copy(ROOT / CONFIG_NAME, course.root)
        shutil.copytree(ROOT / "source" / lab, course.source / lab)
        release.generate(course, lab)
        hand_in(course, lab, most_wrong)
        twin = Course(shutil.copytree(course.root, Path(name) / "stock"))
        grade.autograde(course, lab, options=grade.Options(jobs=jobs))
        false_alarms = [
            f"{student}/{part}: {result.reason} {[f.evidence for f in result.flags]}"
            for student, parts in Results(course, lab).all().items()
            for part, result in parts.items()
            if (course.root / "submitted" / student / lab / f"{part}.ipynb").exists()
            and _is_false_alarm(student, result)
        ]  # fmt: skip
        row = {"notebook": lab, "submissions": len(list(course.root.glob("submitted/*/*/*.ipynb")))}
        row["false_alarms"] = false_alarms
        if stock:
            subprocess.run(["nbgrader", "autograde", lab], cwd=twin.root, capture_output=True)
            ours, theirs = (_handed_in(every_grade(c, lab), course, lab) for c in (course, twin))
            row["entries"] = len(theirs)
            row["different"] = [
                f"{key}: {theirs.get(key)} with nbgrader, {ours.get(key)} with the engine"
                for key in sorted({*ours, *theirs}, key=str) if ours.get(key) != theirs.get(key)
            ]  # fmt: skip
    return row


def _is_false_alarm(student: str, result: Result) -> bool:
    if student.startswith("right"):
        return bool(result.flags) or result.earned < result.points
    return any(flag.costs for flag in result.flags)


def _handed_in(grades: dict[tuple, tuple], course: Course, lab: str) -> dict[tuple, tuple]:
    """Return the grades of notebooks that were handed in.

    Parts have different numbers of known answers, so that some of a student's are missing. The
    engine marks those for a person; nbgrader leaves them as they are.
    """

    def all_there(student: str, parts: list[str]) -> bool:
        folder = course.root / "submitted" / student / lab
        return all((folder / f"{part}.ipynb").exists() for part in parts)

    every = [path.stem for path in course.parts(lab)]
    return {
        key: value for key, value in grades.items()
        if all_there(key[0], [key[1]] if len(key) > 1 else every)
    }  # fmt: skip


def main() -> None:
    """Compare, print what differs, and write ``results/honest.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labs", nargs="*", help="all if left out; others stay")
    parser.add_argument("--wrong", type=int, default=3, help="students with wrong answers a part")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--no-stock", action="store_true", help="only the engine's false alarms")
    options = parser.parse_args()
    use_few_threads()
    find_own_commands()
    course = Course(ROOT)
    labs = [course.lab(lab) for lab in options.labs] or course.labs
    rows = []
    for lab in labs:
        rows.append(compare(lab, options.wrong, not options.no_stock, options.jobs))
        print(rows[-1])
        if not options.no_stock:  # at once: the next lab may take half an hour
            write("honest", {"notebooks": merged("honest", rows)})
    if any(row["false_alarms"] or row.get("different") for row in rows):
        sys.exit(1)


if __name__ == "__main__":
    main()
