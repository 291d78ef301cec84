"""The concept map agrees with the notebooks: its cells exist, and come in the order of learning."""

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from notebook_code import COURSE, SOURCES, check, read

from grading import cells

PAGE = COURSE.root / "docs" / "concepts.md"
HEADER = "| concept | introduced | exercised | reused |"
NOTHING = "–"
NOTEBOOKS = {
    f"{lab[:2]} {name}": (path, link)
    for lab in COURSE.labs
    for name, path, link in (
        ("lesson", COURSE.root / "notebooks" / f"{lab}.ipynb", f"../notebooks/{lab}.ipynb"),
        *((part.stem, part, f"../release/{lab}/{part.name}") for part in COURSE.parts(lab)),
    )
}  # in the order of learning; students get source/ as release/
ORDER = list(NOTEBOOKS)
_PLACE = re.compile(r"\[([^\]]+)\] (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*)")


class Place(NamedTuple):
    """A cell of the course: a notebook, as the page calls it, and the cell's id."""

    notebook: str
    cell: str


class Concept(NamedTuple):
    """One row of the page, and the lab whose table it stands in."""

    name: str
    lab: str
    introduced: list[Place]
    exercised: list[Place]
    reused: list[Place]

    @property
    def places(self) -> list[Place]:
        return [*self.introduced, *self.exercised, *self.reused]


def places(text: str) -> list[Place]:
    """Read a cell of the table: notebooks in brackets, each with cell ids in backticks."""
    if text == NOTHING:
        return []
    found = []
    for group in text.split("; "):
        match = _PLACE.fullmatch(group)
        assert match, f"{PAGE.name}: cannot read {group!r}; write [01 tensors] `cell`, `other-cell`"
        found += [Place(match[1], cell) for cell in re.findall(r"`([^`]+)`", match[2])]
    return found


@cache
def concepts() -> list[Concept]:
    """Read the rows of all tables."""
    found, lab = [], ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"## Lab (\d\d): ", line):
            lab = heading[1]
        elif line.startswith("| ") and line != HEADER:
            columns = [column.strip() for column in line.strip("|").split(" | ")]
            assert len(columns) == 4, f"{PAGE.name}: {len(columns)} columns in {line[:60]!r}"
            found.append(Concept(columns[0], lab, *map(places, columns[1:])))
    return found


@cache
def contents(notebook: str) -> dict[str, tuple[int, str, str]]:
    """Return the number, the role and the text of each cell of a notebook, by its id."""
    path, _ = NOTEBOOKS[notebook]
    return {
        cell["id"]: (number, cells.role(cell), cell.source)
        for number, cell in enumerate(read(path).cells)
    }


def exists(place: Place) -> bool:
    return place.notebook in NOTEBOOKS and place.cell in contents(place.notebook)


def when(place: Place) -> tuple[int, int]:
    """Return when a student who follows the course meets a cell."""
    return ORDER.index(place.notebook), contents(place.notebook)[place.cell][0]


def names(concept: str, text: str) -> bool:
    """Whether a text has a telling word of the concept's name in it, whatever its ending."""
    words = re.findall(r"[A-Za-z]{5,}|[A-Z]{2,}", concept)
    return any(word[:5].lower() in text.lower() for word in words)


def test_a_concept_has_one_row():
    rows = Counter(concept.name.casefold() for concept in concepts())
    check(PAGE, [f"{name!r} has {n} rows; join them" for name, n in rows.items() if n > 1])


def test_every_place_exists():
    problems = [
        f"{concept.name}: no cell {place.cell!r} in [{place.notebook}]; mend the row"
        for concept in concepts()
        for place in concept.places
        if not exists(place)
    ]
    check(PAGE, problems)


def test_links_lead_to_the_notebooks_they_name():
    links = dict(re.findall(r"^\[([^\]]+)\]: (\S+)$", PAGE.read_text(encoding="utf-8"), re.M))
    named = {place.notebook for concept in concepts() for place in concept.places}
    problems = [
        f"[{name}] leads to {links.get(name)}; at the end of the page write [{name}]: {link}"
        for name, (_, link) in NOTEBOOKS.items()
        if (name in named or name in links) and links.get(name) != link
    ]
    problems += [f"[{name}] is no notebook; remove its link" for name in links if name not in ORDER]
    check(PAGE, problems)


def test_a_concept_is_introduced_in_one_cell_that_names_it():
    problems = []
    for concept in concepts():
        if (number := len(concept.introduced)) != 1:
            problems.append(f"{concept.name}: introduced in {number} cells; name one")
        for notebook, cell in filter(exists, concept.introduced):
            if notebook[:2] != concept.lab:
                problems.append(f"{concept.name}: belongs in the table of lab {notebook[:2]}")
            if not names(concept.name, contents(notebook)[cell][2]):
                problems.append(f"{concept.name}: [{notebook}] {cell} does not speak of it")
    check(PAGE, problems)


def test_rows_are_in_the_order_of_learning():
    first = [c for c in concepts() if c.introduced and all(map(exists, c.introduced))]
    problems = [
        f"{later.name!r} is introduced before {earlier.name!r}; move its row up"
        for earlier, later in pairwise(first)
        if when(earlier.introduced[0]) > when(later.introduced[0])
    ]
    check(PAGE, problems)


def test_introduced_then_exercised_then_reused():
    problems = []
    for concept in concepts():
        if not concept.introduced or not all(map(exists, concept.places)):
            continue  # other tests say so
        introduced = when(concept.introduced[0])
        for column in (concept.exercised, concept.reused):
            if [*map(when, column)] != sorted(map(when, column)):
                problems.append(f"{concept.name}: put the cells into the order of the course")
        begin = min(map(when, concept.exercised), default=introduced)
        if begin < introduced:
            problems.append(f"{concept.name}: exercised before it is introduced")
        problems += [
            f"{concept.name}: [{place.notebook}] {place.cell} reuses what comes later"
            for place in concept.reused
            if when(place) <= begin
        ]
    check(PAGE, problems)


def test_what_is_exercised_is_an_exercise():
    problems = [
        f"{concept.name}: [{place.notebook}] {place.cell} is no graded exercise"
        for concept in concepts()
        for place in filter(exists, concept.exercised)
        if contents(place.notebook)[place.cell][1] != "solution"
    ]
    check(PAGE, problems)


def test_every_exercise_has_a_row():
    exercised = {place for concept in concepts() for place in concept.exercised}
    exercises = [
        Place(notebook, cell)
        for notebook, (path, _) in NOTEBOOKS.items()
        if path in SOURCES
        for cell, (_, role, _) in contents(notebook).items()
        if role == "solution"
    ]
    missing = [place for place in exercises if place not in exercised]
    check(PAGE, [f"[{p.notebook}] {p.cell} exercises nothing; name it in a row" for p in missing])
