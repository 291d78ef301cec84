"""The student version is what nbgrader makes of ``source/``, and gives nothing away."""

import shutil
from pathlib import Path

import pytest
import rules
from nbformat import NotebookNode
from notebook_code import COURSE, SOURCES, check, name_of, read

from grading import cells
from grading.course import CONFIG_NAME, Course
from grading.release import generate

source = pytest.mark.parametrize("path", SOURCES, ids=name_of)
STUBS = {"code": COURSE.config.ClearSolutions.code_stub["python"],
         "markdown": COURSE.config.ClearSolutions.text_stub}  # fmt: skip
REGIONS = [(begin, end) for begin, end, _ in rules.MARKERS]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A copy of the course with all labs just released."""
    course = Course(tmp_path_factory.mktemp("course"))
    shutil.copy(COURSE.root / CONFIG_NAME, course.root)
    shutil.copytree(COURSE.source, course.source)
    for lab in course.labs:
        generate(course, lab)
    return course


def files(folder: Path) -> dict[str, bytes]:
    """Return the content of every file below a folder, by name."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def differences(committed: dict[str, bytes], generated: dict[str, bytes]) -> list[str]:
    """Return the files that are missing, too much or different."""
    remedy = "run python -m grading release"
    missing = [f"{name}: missing; {remedy}" for name in generated.keys() - committed.keys()]
    extra = [f"{name}: not generated; delete it" for name in committed.keys() - generated.keys()]
    both = committed.keys() & generated.keys()
    old = [f"{name}: out of date; {remedy}" for name in both if committed[name] != generated[name]]
    return sorted([*missing, *extra, *old])


def expected(cell: NotebookNode) -> str:
    """Return what must be left of a source cell in the student version."""
    text = cells.without(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
    stub = STUBS.get(cell.cell_type, "")
    return cells.without(text, cells.BEGIN_SOLUTION, cells.END_SOLUTION, stub).rstrip("\n")


def wrong_stubs(original: NotebookNode, released: NotebookNode) -> list[str]:
    """Return the cells that are not the original with stubs for solutions."""
    left = {cell.id: cell.source for cell in released.cells}
    return [
        f"{cell.id}: not the source with stubs for solutions; run python -m grading release"
        for cell in original.cells
        if left.get(cell.id, "").rstrip("\n") != expected(cell)
    ]


def leaks(original: NotebookNode, released: NotebookNode) -> list[str]:
    """Return the lines of solutions and hidden tests, and their markers, in a student version."""
    secret, public = set(), set()
    for cell in original.cells:
        public |= {line.strip() for line in expected(cell).split("\n")}
        for begin, end in REGIONS:
            for region in cells.regions(cell.source, begin, end):
                secret |= {line.strip() for line in region.split("\n")}
    secret |= {marker for pair in REGIONS for marker in pair}
    return [
        f"{cell.id}: gives away {line.strip()!r}; run python -m grading release"
        for cell in released.cells
        for line in cell.source.split("\n")
        if line.strip() in secret - public
    ]


@pytest.mark.timeout(900)
def test_release_is_what_source_gives(fresh: Course):
    check(COURSE.release, differences(files(COURSE.release), files(fresh.release)))


def test_release_holds_notebooks_only(fresh: Course):
    wanted = {path.relative_to(COURSE.source).as_posix() for path in SOURCES}
    names = files(fresh.release).keys() | files(COURSE.release).keys()
    check(COURSE.release, [f"{name}: no part of a lab; delete it" for name in names - wanted])


def released(fresh: Course, path: Path) -> NotebookNode:
    """Return the student version of a source notebook."""
    return read(fresh.release / path.relative_to(COURSE.source))


@source
def test_solutions_and_hidden_tests_stay_here(fresh: Course, path: Path):
    check(path, leaks(read(path), released(fresh, path)))


@source
def test_stubs_replace_solutions(fresh: Course, path: Path):
    check(path, wrong_stubs(read(path), released(fresh, path)))


@source
def test_student_version_has_no_outputs(fresh: Course, path: Path):
    check(path, rules.has_no_outputs(released(fresh, path)))


@source
def test_student_version_parses(fresh: Course, path: Path):
    check(path, rules.code_parses(released(fresh, path)))


@source
def test_visible_tests_end_with_a_statement(fresh: Course, path: Path):
    check(path, rules.tests_end_with_a_statement(released(fresh, path)))
