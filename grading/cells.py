"""Read and write notebooks, and tell what their cells are for.

An exercise is an autograded solution cell with the locked test cells that follow it. The id of a
cell is its ``grade_id``; the test cells of exercise ``mse`` are ``test-mse`` or
``test-mse-<aspect>``.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

BEGIN_HIDDEN = "### BEGIN HIDDEN TESTS"
END_HIDDEN = "### END HIDDEN TESTS"
BEGIN_SOLUTION = "### BEGIN SOLUTION"
END_SOLUTION = "### END SOLUTION"
_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


@dataclass(frozen=True)
class Exercise:
    """One autograded exercise of a notebook.

    Attributes:
        name: the id of its solution cell.
        solution: the index of that cell.
        tests: the indices of its test cells.
        points: the sum of their points.
    """

    name: str
    solution: int
    tests: tuple[int, ...]
    points: float


def read(path: Path) -> NotebookNode:
    """Read a notebook of nbformat 4."""
    return nbformat.read(path, as_version=4)


def write(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook with sorted keys, so that a diff shows only what changed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = nbformat.writes(notebook, version=nbformat.NO_CONVERT, sort_keys=True)
    path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")


def role(cell: NotebookNode) -> str:
    """Return ``solution``, ``test``, ``manual``, ``locked`` or, for a plain cell, ``plain``."""
    mark = cell.metadata.get("nbgrader", {})
    match bool(mark.get("grade")), bool(mark.get("solution")):
        case True, True:
            return "manual"
        case True, False:
            return "test"
        case False, True:
            return "solution"
    return "locked" if mark.get("locked") else "plain"


def exercises(notebook: NotebookNode) -> list[Exercise]:
    """Return the autograded exercises of a notebook, in order."""
    found: list[Exercise] = []
    for index, cell in enumerate(notebook.cells):
        if role(cell) == "solution":
            found.append(Exercise(cell.metadata.nbgrader.grade_id, index, (), 0))
        elif role(cell) == "test" and found:
            last = found[-1]
            points = last.points + float(cell.metadata.nbgrader.points)
            found[-1] = Exercise(last.name, last.solution, (*last.tests, index), points)
    return found


def without(text: str, begin: str, end: str, stub: str = "") -> str:
    """Return ``text`` without its regions between two marker lines, ``stub`` in their place.

    Every line of the stub gets the indentation of the begin marker.
    """
    kept, inside = [], False
    for line in text.split("\n"):
        if begin in line:
            inside = True
            indent = line[: len(line) - len(line.lstrip())]
            kept += [indent + stub_line for stub_line in stub.split("\n")] if stub else []
        elif end in line:
            inside = False
        elif not inside:
            kept.append(line)
    return "\n".join(kept)


def is_hidden(source: str, line: int) -> bool:
    """Whether a line of a test cell, counted from 1, lies in a hidden test."""
    above = source.split("\n")[:line]
    begun = sum(BEGIN_HIDDEN in text for text in above)
    return begun > sum(END_HIDDEN in text for text in above)


def without_colour(text: str) -> str:
    """Return text without the ANSI codes that colour it on a terminal."""
    return _COLOUR.sub("", text)


def regions(text: str, begin: str, end: str) -> list[str]:
    """Return the text of every region between two marker lines."""
    found: list[list[str]] = []
    inside = False
    for line in text.split("\n"):
        if begin in line:
            inside = True
            found.append([])
        elif end in line:
            inside = False
        elif inside:
            found[-1].append(line)
    return ["\n".join(lines) for lines in found]
