"""Damaged submissions: each gets the points it deserves or a reason, and the class goes on.

Every file in ``damaged/`` damages a good notebook in one way; its first line says how. ``POINTS``
of ``TOTAL`` (all, by default) is what the rest is worth, ``REASON`` and ``REPAIR`` are regular
expressions for what its author and the grader are told. ``damage(notebook)`` returns the damaged
notebook or a file's bytes; ``place(path, content)`` puts something else there than a file.
"""

import importlib.util
import json
import re
import shutil
from pathlib import Path
from types import ModuleType

import pytest
from small import LAB, two_exercises

from grading import cells, grade, gradebook, release
from grading.course import CONFIG_NAME, Course
from grading.engine import parse, restore

ROOT = Path(__file__).parents[2]
TOTAL = 5.0
ANSWERS = {
    "double": "def double(x):\n    y = 2 * x\n    return y",
    "area": "def area(radius):\n    square = radius**2\n    return math.pi * square",
    "experiment": "results = []\nresults.append(1)",
    "reflection": "I learned to double.",
}


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"damaged_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


DAMAGES = {path.stem: _load(path) for path in sorted(Path(__file__).parent.glob("damaged/*.py"))}


def good(released: Path) -> dict:
    """A good student's notebook, as its file has it."""
    notebook = json.loads(released.read_text())
    for cell in notebook["cells"]:
        cell["source"] = ANSWERS.get(cell["id"], "".join(cell["source"]))
    return notebook


def damaged(damage: ModuleType, released: Path) -> bytes:
    content = damage.damage(good(released))
    return content if isinstance(content, bytes) else json.dumps(content).encode()


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    root = tmp_path_factory.mktemp("course")
    shutil.copy(ROOT / CONFIG_NAME, root)
    cells.write(two_exercises(), root / "source" / LAB / "one.ipynb")
    course = Course(root)
    release.generate(course, LAB)
    return course


@pytest.fixture(scope="module")
def released(course) -> Path:
    return course.release / LAB / "one.ipynb"


@pytest.fixture(scope="module")
def outcomes(course, released) -> dict[str, grade.Outcome]:
    """The whole class, graded in one go, with a good student at its end."""
    for name, damage in DAMAGES.items():
        path = course.root / "submitted" / name / LAB / "one.ipynb"
        path.parent.mkdir(parents=True)
        if hasattr(damage, "place"):
            damage.place(path, json.dumps(good(released)).encode())
        else:
            path.write_bytes(damaged(damage, released))
    last = course.root / "submitted" / "zoe" / LAB / "one.ipynb"
    last.parent.mkdir(parents=True)
    last.write_text(json.dumps(good(released)))
    graded = grade.autograde(course, LAB, options=grade.Options(jobs=2))
    shutil.rmtree(course.root / "submitted" / "output_of_100_mb")
    return {outcome.student: outcome for outcome in graded}


def test_there_are_many_and_each_says_what_it_tries():
    assert len(DAMAGES) >= 100
    assert len({damage.__doc__ for damage in DAMAGES.values()}) == len(DAMAGES)


@pytest.mark.parametrize("name", DAMAGES)
def test_points_reason_and_repairs(outcomes, name):
    damage, result = DAMAGES[name], outcomes[name].results["one"]
    assert result.earned == getattr(damage, "POINTS", TOTAL), f"{result.reason} {result.repairs}"
    assert result.points == TOTAL
    repairs = "\n".join(result.repairs)
    for expected, found in (("REASON", result.reason), ("REPAIR", repairs)):
        pattern = getattr(damage, expected, "")
        assert re.search(pattern, found), f"{pattern!r} is not in {found!r}"
    if not hasattr(damage, "REASON"):
        assert not result.reason
    assert not any(flag.costs for flag in result.flags), "an accident is no tampering"


def test_the_class_goes_on(course, outcomes):
    assert outcomes["zoe"].results["one"].earned == TOTAL
    assert outcomes["zoe"].results["one"].repairs == ()
    scores = {score.student: score for score in gradebook.scores(course, LAB)}
    assert scores.keys() == outcomes.keys()
    for name, outcome in outcomes.items():
        assert scores[name].earned == outcome.results["one"].earned


def test_every_graded_notebook_has_the_cells_of_the_source(course, outcomes):
    wanted = [(cell.id, cell.cell_type) for cell in two_exercises().cells]
    tests = {c.id: c.source for c in two_exercises().cells if c.id.startswith("test")}
    for name, outcome in outcomes.items():
        path = course.root / "autograded" / name / LAB / "one.ipynb"
        assert path.is_file() != bool(outcome.reasons)
        if path.is_file():
            found = [cell for cell in cells.read(path).cells if not cell.id.startswith("added-")]
            assert [(cell.id, cell.cell_type) for cell in found] == wanted, name
            assert {c.id: c.source for c in found if c.id in tests} == tests, name


def test_reflections_are_found_and_keep_their_pictures(course, outcomes):
    def reflection(student):
        path = course.root / "autograded" / student / LAB / "one.ipynb"
        return cells.read(path).cells[-1]

    for name in ("reflection_below_stub", "reflection_retyped", "reflection_is_code"):
        assert reflection(name).source.endswith("I learned to double."), name
    assert list(reflection("pictures").attachments) == ["curve.png"]


def test_secrets_stay_where_they_are(course, outcomes):
    path = course.root / "autograded" / "link_to_a_secret" / LAB / "one.ipynb"
    assert not path.exists()


@pytest.mark.parametrize(
    "name", [n for n, d in DAMAGES.items() if hasattr(d, "damage") and "100_mb" not in n]
)
def test_restoring_twice_changes_nothing(released, name):
    """A restored notebook needs no repairs, and neither argument is changed."""
    source = two_exercises()
    before = json.dumps(source)
    try:
        once = restore.restore(source, parse.parse(damaged(DAMAGES[name], released)))
    except parse.Unreadable:
        return
    again = restore.restore(source, parse.parse(json.dumps(once.notebook).encode()))
    assert [c.source for c in again.notebook.cells] == [c.source for c in once.notebook.cells]
    assert json.dumps(source) == before


@pytest.mark.parametrize("path", sorted(ROOT.glob("source/*/*.ipynb")), ids=lambda path: path.stem)
def test_real_notebooks_survive_without_marks(path):
    """Stripped of all marks and ids, or of the order too, a real notebook is put together again."""
    source, shuffled = cells.read(path), cells.read(path)
    for number, cell in enumerate(shuffled.cells):
        if cells.role(cell) in ("test", "locked"):
            cell.source = cells.without(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
        cell.metadata, cell.id = {}, f"x{number}"
    restored = restore.restore(source, parse.parse(json.dumps(shuffled).encode()))
    assert [c.source for c in restored.notebook.cells] == [c.source for c in source.cells]
    shuffled.cells.reverse()  # prose to be graded by hand cannot be told then, and stays an extra
    restored = restore.restore(source, parse.parse(json.dumps(shuffled).encode()))
    ours, theirs = ([c.source for c in n.cells if c.cell_type == "code"]
                    for n in (source, restored.notebook))  # fmt: skip
    assert ours == theirs
