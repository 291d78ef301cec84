"""What students may see of the tests and of their failures.

A graded notebook holds the hidden tests: in its cells, in its tracebacks, and wherever student code
has printed them. Feedback shows the lines outside the markers, the failure in words, and the frames
that are the student's own; no text of a traceback is copied, since it quotes the lines around.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from traitlets import Bool

from grading import cells

PLACE_HOLDER = "[hidden test]"
_CHAINED = re.compile(r"\n(?:During handling of the above|The above exception was the direct).*\n")
_FRAME = re.compile(r"^\s*(?:File|Cell) (.+?)(?:, line (\d+)|:(\d+))(?:, in ([^(\n]+))?")
_ARROW = re.compile(r"^-+> \d+ ?(.*)$")
_TEST_FILE = re.compile(r"<test (\S+)[^>]*>")
_PACKAGE = re.compile(
    r"(?:site|dist)-packages/(\w+)|/(helpers)/|lib/python3[^/]*/(?!(?:site|dist)-packages)(\w+)"
)
_SHORTEST = 10  # shorter lines, such as "try:", give nothing away
_MOST_STEPS = 12


@dataclass(frozen=True)
class Step:
    """A step of a traceback, as a student sees it.

    Attributes:
        kind: ``own``, ``test``, ``hidden`` or ``library``.
        name: the id of the cell, or the name of the library.
        function: the function it was in, ``""`` outside of one.
        lines: for an own cell and a visible test, ``(number, text, is_the_one)``.
    """

    kind: str
    name: str = ""
    function: str = ""
    lines: tuple[tuple[int, str, bool], ...] = ()


def visible(source: str) -> str:
    """Return a test cell as students were given it."""
    return cells.without(source, cells.BEGIN_HIDDEN, cells.END_HIDDEN).rstrip()


def has_hidden(source: str) -> bool:
    """Whether a cell has hidden tests."""
    return cells.BEGIN_HIDDEN in source


class Redactor:
    """Replaces the lines of a notebook's hidden tests where they turn up in other text.

    Args:
        notebook: a graded notebook, its hidden tests still in it.
    """

    def __init__(self, notebook: NotebookNode) -> None:
        secret: set[str] = set()
        known: set[str] = set()
        for cell in notebook.cells:
            if cells.role(cell) == "test":
                for region in cells.regions(cell.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN):
                    secret.update(map(str.strip, region.split("\n")))
            known.update(map(str.strip, visible(cell.source).split("\n")))
        lines = (line for line in secret - known if len(line) >= _SHORTEST)
        self._lines = sorted(lines, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        """Return ``text`` with a place holder for every line of a hidden test."""
        for line in self._lines:
            if line in text:
                text = text.replace(line, PLACE_HOLDER)
        return text


def steps(error: NotebookNode, failed: NotebookNode, notebook: NotebookNode) -> list[Step]:
    """Return the steps of a traceback from the test on, those in libraries counted together.

    Args:
        error: an ``error`` output.
        failed: the cell it belongs to.
        notebook: the graded notebook.
    """
    text = _CHAINED.split(cells.without_colour("\n".join(error.get("traceback", []))))[-1]
    found: list[Step] = []
    for where, line, function, marked in _frames(text):
        step = _step(where, line, function, marked, failed, notebook)
        if "grading/engine/" in where or (found and step == found[-1]):
            continue
        found.append(step)
    if len(found) > _MOST_STEPS:  # a recursion
        found = found[: _MOST_STEPS // 2] + found[-_MOST_STEPS // 2 :]
    return found


def _frames(text: str) -> Iterable[tuple[str, int, str, str]]:
    """Yield file, line, function and the marked line of every frame of IPython's traceback."""
    frame: tuple[str, int, str] | None = None
    for line in text.split("\n"):
        if header := _FRAME.match(line):
            if frame:
                yield *frame, ""
            frame = (header[1], int(header[2] or header[3]), (header[4] or "").strip())
        elif frame and (arrow := _ARROW.match(line)):
            yield *frame, arrow[1].strip()
            frame = None
    if frame:
        yield *frame, ""


def _step(
    where: str, line: int, function: str, marked: str, failed: NotebookNode, notebook: NotebookNode
) -> Step:
    function = "" if function.startswith("<") else function.rpartition(".")[2]
    if test := _TEST_FILE.match(where):
        cell = next((cell for cell in notebook.cells if cell.id == test[1]), failed)
        return _test_step(cell, line)
    if where.startswith(("In[", "<ipython-input", "In [")):
        number = re.search(r"\d+", where)
        owner = _owner(int(number[0]) if number else 0, line, marked, failed, notebook)
        if owner is None:
            return Step("own", "", function)
        if cells.role(owner) == "test":
            return _test_step(owner, line)
        return Step("own", owner.id, function, _around(owner.source, line))
    package = _PACKAGE.search(where)
    return Step("library", next(filter(None, package.groups())) if package else "a library")


def _owner(
    number: int, line: int, marked: str, failed: NotebookNode, notebook: NotebookNode
) -> NotebookNode | None:
    """Return the cell that a frame of IPython's is in; it need not have a number of its own."""
    place = next(i for i, cell in enumerate(notebook.cells) if cell.id == failed.id)
    candidates = []
    for cell in notebook.cells[: place + 1]:
        text = cell.source.split("\n")
        is_there = cell.cell_type == "code" and 0 < line <= len(text)
        if is_there and (not marked or text[line - 1].strip() == marked):
            candidates.append(cell)
    numbered = [cell for cell in candidates if cell.execution_count == number]
    return (numbered or candidates or [None])[-1]


def _test_step(cell: NotebookNode, line: int) -> Step:
    text = cell.source.split("\n")
    if cells.is_hidden(cell.source, line) or line > len(text):
        return Step("hidden", cell.id)
    return Step("test", cell.id, lines=((line, text[line - 1], True),))


def _around(source: str, line: int, margin: int = 2) -> tuple[tuple[int, str, bool], ...]:
    text = source.split("\n")
    first, last = max(1, line - margin), min(len(text), line + margin)
    return tuple((n, text[n - 1], n == line) for n in range(first, last + 1))


def in_words(steps: Iterable[Step]) -> list[str]:
    """Return the steps of a traceback as lines of plain text."""
    lines = []
    for step in steps:
        inside = f", in {step.function}" if step.function else ""
        match step.kind:
            case "own":
                lines.append(f"Your cell {step.name}{inside}:")
            case "test":
                lines.append(f"Test {step.name}:")
            case "hidden":
                lines.append(f"A hidden test of {step.name}")
            case _:
                lines.append(f"… in {step.name}")
        lines += [
            f"{'-->' if one else '   '} {number:3} {text}" for number, text, one in step.lines
        ]
    return lines


class HideTests(Preprocessor):
    """Takes the hidden tests out of what ``nbgrader generate_feedback`` shows.

    `nbgrader_config.py` puts it before the export; ``c.TorchLabs.show_hidden_tests`` turns it off.
    """

    enabled = Bool(True).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        """Return the notebook without hidden tests, and the resources as they are."""
        if self.config.get("TorchLabs", {}).get("show_hidden_tests") is True:
            return nb, resources
        redact = Redactor(nb)
        trimmed = {
            id(output): in_words(steps(output, cell, nb))
            for cell in nb.cells
            for output in cell.get("outputs", [])
            if output.output_type == "error"
        }
        for cell in nb.cells:
            is_test = cells.role(cell) == "test" and has_hidden(cell.source)
            for output in cell.get("outputs", []):
                if output.output_type == "error":
                    output.evalue = redact(output.evalue)
                    end = f"{output.ename}: {output.evalue}"
                    output.traceback = [redact(line) for line in [*trimmed[id(output)], end]]
            if is_test:
                cell.source = visible(cell.source) + "\n# … and hidden tests"
                cell.outputs = [o for o in cell.outputs if o.output_type == "error"]
            for output in cell.get("outputs", []):
                if "text" in output:
                    output.text = redact(output.text)
                for kind, value in output.get("data", {}).items():
                    if isinstance(value, str):
                        output.data[kind] = redact(value)
        return nb, resources
