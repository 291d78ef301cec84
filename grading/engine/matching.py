"""Find out which cell of the source each cell of a submission is."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import nbformat
from nbformat import NotebookNode

from grading import cells
from grading.engine.cell_text import (
    around,
    as_released,
    defined_names,
    is_as_released,
    is_untouched,
    names_in,
    squeezed,
    wanted_names,
)
from grading.engine.parse import Unreadable

LOCKED = ("test", "locked")
ANSWERS = ("solution", "manual")


@dataclass
class _Item:
    """A submitted cell, and the name of the source cell that it is; ``""`` for an added one."""

    cell: NotebookNode
    name: str = ""


class Matching:
    """Finds out which cell of the source each submitted cell is.

    Args:
        source: the instructor's notebook.
        submission: what `grading.engine.parse` returned.
        note: takes a repair, in words.
    """

    def __init__(
        self, source: NotebookNode, submission: NotebookNode, note: Callable[[str], None]
    ) -> None:
        self.source: dict[str, NotebookNode] = {cell.id: cell for cell in source.cells}
        self.items = [_Item(cell) for cell in submission.cells]
        self.elsewhere: dict[str, str] = {}  # answers that stand in the cell of another one
        self.note = note

    def run(self) -> None:
        """Give every item its name, the surest ways first."""
        self._by_marks()
        self._by_text()
        self._take_apart()
        self._by_definitions()
        self._take_answers_out()
        self._by_definitions()
        self._by_likeness()
        self._refuse_another_notebook()
        self._by_place()
        for item in self.added():
            if mark := item.cell.metadata.get("nbgrader"):
                self.note(
                    f"cell {mark.grade_id[:40]!r} is none of this notebook's; it earns nothing"
                )
        self._note_moves()

    def of(self, name: str) -> list[NotebookNode]:
        """Return the submitted cells that are one source cell, in their order."""
        return [item.cell for item in self.items if item.name == name]

    def behind(self, name: str) -> list[NotebookNode]:
        """Return the added cells that stand behind a source cell; ``""`` for the start."""
        found, last = [], ""
        for item in self.items:
            last = item.name or last
            if not item.name and last == name:
                found.append(item.cell)
        return found

    def added(self) -> list[_Item]:
        """Return the items that are none of the source's."""
        return [item for item in self.items if not item.name]

    def _missing(self, *roles: str) -> list[NotebookNode]:
        """Return the source's cells, of some roles, that no item is."""
        found = {item.name for item in self.items}
        return [cell for name, cell in self.source.items()
                if name not in found and (not roles or cells.role(cell) in roles)]  # fmt: skip

    def _by_marks(self) -> None:
        for item in self.items:
            mark = item.cell.metadata.get("nbgrader", {})
            if mark.get("grade_id") in self.source:
                item.name = mark.grade_id
        missing = {cell.id for cell in self._missing()}
        for item in self.added():
            if item.cell.id in missing:
                item.name = item.cell.id
                if mark := item.cell.metadata.get("nbgrader"):
                    self.note(f"cell {item.name!r} was renamed {mark.grade_id[:40]!r}")

    def _by_text(self) -> None:
        texts: dict[tuple[str, ...], list[str]] = {}
        for cell in self._missing("plain", *LOCKED):
            for text in {as_released(cell), cell.source}:
                texts.setdefault(squeezed(text), []).append(cell.id)
        found: set[str] = set()
        for item in self.added():
            names = [n for n in texts.get(squeezed(item.cell.source), []) if n not in found]
            if names:
                item.name = names[0]
                found.add(names[0])

    def _take_apart(self) -> None:
        """Split items that were merged: those that hold the text of a cell that is missing."""
        for cell in self._missing("plain", *LOCKED):
            for item in list(self.items):
                if parts := around(as_released(cell), item.cell.source):
                    self._split(item, *parts, name=cell.id)
                    break

    def _take_answers_out(self) -> None:
        """Split cells that hold a missing answer beside their own text."""
        order = ["", *self.source]
        for cell in self._missing(*ANSWERS):
            above = order[order.index(cell.id) - 1]
            for item in list(self.items):
                original = self.source.get(item.name)
                if original is None or cells.role(original) in ANSWERS:
                    continue
                parts = around(as_released(original), item.cell.source)
                if parts is None or is_as_released(original, item.cell):
                    continue
                names = names_in(parts[0], False) | names_in(parts[2], False)
                if names & wanted_names(cell) or (
                    item.name == above and cells.role(cell) == "manual"
                ):
                    self._split(item, *parts, name=item.name, kind=cell.cell_type)
                    break

    def _split(self, item: _Item, before: str, text: str, after: str, name: str, kind="") -> None:
        """Replace an item by up to three; the middle one is the source cell ``name``."""
        if not before and not after:  # it carries the wrong mark
            item.name = name
            return
        own = item.name if item.name != name else ""
        kind = kind or item.cell.cell_type
        pieces = []
        for piece, piece_name in ((before, own), (text, name), (after, "" if before else own)):
            if piece.strip():
                cell = nbformat.from_dict({**item.cell, "source": piece, "id": "", "metadata": {}})
                cell.cell_type = self.source[name].cell_type if piece is text else kind
                pieces.append(_Item(cell, piece_name))
        place = self.items.index(item)
        self.items[place : place + 1] = pieces
        self.note(f"cell {name!r} was merged with a neighbour; taken apart")

    def _by_definitions(self) -> None:
        """Find answers by the names that they define, where their cells are gone or untouched."""
        wanted = {name: wanted_names(cell) for name, cell in self.source.items()
                  if cells.role(cell) in ANSWERS and cell.cell_type == "code"}  # fmt: skip
        for name, all_names in wanted.items():
            names = all_names.difference(*(wanted[other] for other in wanted if other != name))
            original, mine = self.source[name], self.of(name)
            if (
                not names
                or name in self.elsewhere
                or not all(is_untouched(original, cell.source) for cell in mine)
            ):
                continue
            if mine and any(names & defined_names(cell) for cell in self.behind(name)):
                continue  # below its stub, where it runs in time for the tests
            found = [item for item in self.added() if names & defined_names(item.cell)]
            for item in found:
                item.name = name
            if found:
                self.note(f"the answer {name!r} was found in an added cell")
                continue
            for item in self.items:
                if item.name in self.source and cells.role(self.source[item.name]) not in LOCKED:
                    here = defined_names(item.cell) - defined_names(self.source[item.name])
                    if item.name != name and names & here:
                        self.elsewhere[name] = item.name
                        self.note(f"the answer {name!r} was found in the cell {item.name!r}")

    def _by_likeness(self) -> None:
        scores = []
        for cell in self._missing():
            lines = set(squeezed(as_released(cell)))
            for place, item in enumerate(self.items):
                if lines and not item.name and item.cell.cell_type == cell.cell_type:
                    share = len(lines & set(squeezed(item.cell.source))) / len(lines)
                    scores.append((share, -place, cell.id))
        found: set[str] = set()
        for share, place, name in sorted(scores, reverse=True):
            if share >= 0.5 and name not in found and not self.items[-place].name:
                self.items[-place].name = name
                found.add(name)

    def _by_place(self) -> None:
        """Take added cells for the hand-graded answer that is missing or untouched before them."""
        order = list(self.source)
        for name, original in self.source.items():
            if cells.role(original) != "manual":
                continue
            mine = self.of(name)
            if not all(is_untouched(original, cell.source) for cell in mine):
                continue
            present = {item.name for item in self.items}
            before = order[: order.index(name) + 1]
            last = next((n for n in reversed(before) if n in present), "")
            found = [
                cell for cell in self.behind(last)
                if cell.cell_type == original.cell_type and "nbgrader" not in cell.metadata
            ]  # fmt: skip
            for item in self.items:
                if any(item.cell is cell for cell in found) and item.cell.source.strip():
                    item.name = name
                    self.note(f"the answer {name!r} was found in an added cell")

    def _refuse_another_notebook(self) -> None:
        roles = {cells.role(self.source[item.name]) for item in self.items if item.name}
        foreign = any("nbgrader" in item.cell.metadata for item in self.added())
        if roles & {"solution", "test"} or (roles & {"manual"} and not foreign):
            return
        if not any(cells.role(cell) == "test" for cell in self.source.values()):
            return
        titles = (re.search(r"^#+ (.+)", item.cell.source, re.M) for item in self.items)
        title = next((found[1][:60] for found in titles if found), "untitled")
        raise Unreadable(
            f"it seems to be another notebook ({title!r}): none of this one's exercises is in it"
        )

    def _note_moves(self) -> None:
        order = {name: place for place, name in enumerate(self.source)}
        last, seen = -1, set()
        for item in self.items:
            if not item.name or item.name in seen:
                continue
            seen.add(item.name)
            if order[item.name] < last:
                self.note(f"cell {item.name!r} was moved; put back in its place")
            last = max(last, order[item.name])
