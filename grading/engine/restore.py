"""Rebuild a submitted notebook on its source: tests as released, answers where they belong.

Students delete, copy, split, merge, move and retype cells, and some edit tests. The policy:

* The source decides which cells there are, in which order, and what the locked ones say. Only the
  students' texts are taken from a submission: no outputs, points or marks.
* A cell is recognised by its ``grade_id``, else its ``id``, else its text, else the names that it
  defines, else by most of its lines. Colab and other editors change ids and drop metadata.
* Copies of an answer run in their order, so that the last one counts, as in Jupyter; untouched
  stubs among them are left out. Halves of a split cell are put together, merged cells taken apart.
* An answer counts wherever it was typed: below its stub, in a new cell, in another answer's cell.
* Cells of the student's own stay behind the cell they stood behind. They earn nothing, whatever
  marks they carry.
* A deleted answer is as good as none; other deleted cells are put back as released.
* A file that can be read in any way is graded. One that cannot, or that is another notebook, gets
  no points and the reason in words.
* Whatever had to be put right is listed as a repair, which costs nothing by itself.
"""

import ast
import json
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import nbformat
from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from grading import cells

MAX_BYTES = 128 * 2**20
MAX_CELLS = 2000
MAX_TEXT = 2**20  # characters of one cell
_MAX_BRACKETS = 5_000_000  # a list or an object takes 20 times the memory of its text
_MAX_REPAIRS = 30
_LOCKED = ("test", "locked")
_ANSWERS = ("solution", "manual")
_OTHER_FILES = (
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"<", "a web page (HTML)"),
)
_MARKS = ("grade", "grade_id", "locked", "points", "solution", "task")
_TEXT_STUB = re.compile(r"\W*((your )?answer here|no answer)\W*", re.I)

warnings.filterwarnings("ignore", category=SyntaxWarning, module="<answer>")


class Unreadable(ValueError):
    """A submission that is no notebook, or another one; the message says why."""


def parse(content: bytes | None) -> NotebookNode:
    """Read a submitted notebook of any format version from its bytes.

    Only what grading uses is kept: kinds, texts, ids, nbgrader's marks and pasted pictures. The
    entry ``repairs`` of the notebook says in words what had to be put right.

    Raises:
        Unreadable: if that is impossible; the message is the reason that its author gets.
    """
    repairs: list[str] = []
    data = _load(content, repairs)
    if not isinstance(data, dict) or not {"nbformat", "cells", "worksheets"} & data.keys():
        raise Unreadable("the file is JSON but no notebook: it has no nbformat and no cells")
    sheets = [sheet for sheet in _list(data.get("worksheets")) if isinstance(sheet, dict)]
    listed = _list(data.get("cells")) or [cell for s in sheets for cell in _list(s.get("cells"))]
    if len(listed) > MAX_CELLS:
        raise Unreadable(f"the notebook has {len(listed):,} cells; the limit is {MAX_CELLS:,}")
    found = []
    for number, raw in enumerate(listed, start=1):
        if isinstance(raw, dict):
            found.append(_cell(raw, f"cell number {number}", repairs.append))
        else:
            repairs.append(f"cell number {number} was no cell; left out")
    if not found:
        raise Unreadable("the notebook has no cells")
    if sheets or data.get("nbformat", 4) != 4:
        version = _characters(str(data.get("nbformat"))[:20])
        repairs.append(f"the notebook has the format {version}; read as 4")
    metadata = {name: _dict(_dict(data.get("metadata")).get(name))
                for name in ("kernelspec", "language_info")}  # fmt: skip
    language = metadata["kernelspec"].get("language") or metadata["language_info"].get("name")
    name = metadata["kernelspec"].get("name") or ""
    if str(language or "python").lower() != "python" or name == "python2":
        name = _characters(str(name or language)[:30])
        repairs.append(f"the kernel was {name!r}; run as Python 3")
    return nbformat.from_dict(
        {"cells": found, "metadata": {}, "nbformat": 4, "nbformat_minor": 5, "repairs": repairs}
    )


def _load(content: bytes | None, repairs: list[str]) -> Any:
    if content is None:
        raise Unreadable("the notebook is missing")
    if len(content) > MAX_BYTES or content.count(b"[") + content.count(b"{") > _MAX_BRACKETS:
        raise Unreadable(
            f"the file is too large ({len(content) / 2**20:.0f} MB): clear its outputs"
        )
    if not content.strip():
        raise Unreadable("the file is empty, so it is not JSON")
    if not content.strip(b"\0"):
        raise Unreadable("the file holds only null bytes: it was not saved to the end")
    for start, kind in _OTHER_FILES:
        if content.lstrip().startswith(start) and not content.startswith(b"<<<<<<<"):
            raise Unreadable(f"the file is {kind}, not a notebook; hand in the .ipynb file itself")
    encoding = json.detect_encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
        encoding = "Windows-1252"  # type: ignore[assignment]
    try:
        data = json.loads(text.rstrip("\0 \r\n"))
    except (ValueError, RecursionError, MemoryError) as error:
        if conflict := re.search(r"^(<{7}|>{7}) ", text, re.M):
            line = text.count("\n", 0, conflict.start()) + 1
            raise Unreadable(f"line {line} is a conflict marker of Git: merge by hand") from None
        if encoding == "Windows-1252":
            raise Unreadable("the file is not text (UTF-8) and so not JSON") from None
        raise Unreadable(f"the file is not JSON: {str(error)[:200]}") from None
    if not encoding.startswith("utf-8"):
        repairs.append(f"the file was not UTF-8; read as {encoding}")
    return data


def _list(value: object) -> list:
    return value if isinstance(value, list) else []


def _dict(value: object) -> dict:
    return value if isinstance(value, dict) else {}


def _characters(text: str) -> str:
    """Return a text without null characters and halves of characters, which no file takes."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _cell(raw: dict, where: str, note: Callable[[str], None]) -> NotebookNode:
    """Return a submitted cell with what grading uses, each of the type it should have."""
    text = raw.get("source", raw.get("input"))  # "input" is nbformat 3's
    if isinstance(text, list):
        text = "".join(piece for piece in text if isinstance(piece, str))
    if not isinstance(text, str):
        note(f"{where} had no text")
        text = ""
    if len(text) > MAX_TEXT:
        note(f"{where} has {len(text) / 2**20:.0f} MB of text; it was left out")
        text = ""
    clean = _characters(text)
    if clean != text:
        note(f"{where} had characters that are none; they were replaced")
    kind = raw.get("cell_type")
    if kind == "heading":  # nbformat 3's
        kind, clean = "markdown", f"# {clean}"
    if kind not in ("code", "markdown", "raw"):
        kind = "code" if raw.keys() & {"outputs", "execution_count"} else "markdown"
        note(f"{where} had no known type; read as {kind}")
    metadata = _dict(raw.get("metadata"))
    mark = {name: _characters(value) if isinstance(value, str) else value
            for name, value in _dict(metadata.get("nbgrader")).items()
            if name in _MARKS and isinstance(value, str | int | float)}  # fmt: skip
    cell = {"cell_type": kind, "source": clean.replace("\r\n", "\n").replace("\r", "\n")}
    cell["metadata"] = {"nbgrader": mark} if isinstance(mark.get("grade_id"), str) else {}
    name = raw.get("id", metadata.get("id"))  # the latter is Colab's
    cell["id"] = _characters(name) if isinstance(name, str) else ""
    if pictures := _pictures(raw.get("attachments")):
        cell["attachments"] = pictures
    return nbformat.from_dict(cell)


def _pictures(attachments: object) -> dict[str, dict[str, str]]:
    """Return the well-formed ones of a cell's pasted pictures."""
    kinds = {str(name): {str(kind): data for kind, data in _dict(value).items()
                         if isinstance(data, str)}
             for name, value in _dict(attachments).items()}  # fmt: skip
    return {name: kind for name, kind in kinds.items() if kind}


@dataclass
class Restored:
    """A rebuilt notebook.

    Attributes:
        notebook: the source's cells in the source's order, with the student's answers and cells.
        own: the ids of the cells whose text is the student's.
        repairs: what had to be put right, in words.
    """

    notebook: NotebookNode
    own: set[str] = field(default_factory=set)
    repairs: list[str] = field(default_factory=list)


@dataclass
class _Item:
    """A submitted cell, and the name of the source cell that it is; ``""`` for an added one."""

    cell: NotebookNode
    name: str = ""


def restore(source: NotebookNode, submission: NotebookNode) -> Restored:
    """Rebuild ``submission`` on ``source``; neither is changed.

    Args:
        source: the instructor's notebook.
        submission: what ``parse`` returned.

    Raises:
        Unreadable: if it is another notebook.
    """
    restored = Restored(nbformat.from_dict({**source, "cells": []}))
    restored.repairs += submission.get("repairs", [])
    matching = _Matching(source, submission, restored.repairs.append)
    matching.run()
    _append(restored, matching.behind(""))
    for original in source.cells:
        mine = matching.of(original.id)
        followers = matching.behind(original.id)
        restored.notebook.cells.append(_choose(original, mine, followers, restored, matching))
        _append(restored, followers)
    if (more := len(restored.repairs) - _MAX_REPAIRS) > 0:
        restored.repairs[_MAX_REPAIRS:] = [f"and {more} more"]
    return restored


class _Matching:
    """Finds out which cell of the source each submitted cell is.

    Args:
        source: the instructor's notebook.
        submission: what ``parse`` returned.
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
        for cell in self._missing("plain", *_LOCKED):
            for text in {_released(cell), cell.source}:
                texts.setdefault(_squeezed(text), []).append(cell.id)
        found: set[str] = set()
        for item in self.added():
            names = [n for n in texts.get(_squeezed(item.cell.source), []) if n not in found]
            if names:
                item.name = names[0]
                found.add(names[0])

    def _take_apart(self) -> None:
        """Split items that were merged: those that hold the text of a cell that is missing."""
        for cell in self._missing("plain", *_LOCKED):
            for item in list(self.items):
                if parts := _around(_released(cell), item.cell.source):
                    self._split(item, *parts, name=cell.id)
                    break

    def _take_answers_out(self) -> None:
        """Split cells that hold a missing answer beside their own text."""
        order = ["", *self.source]
        for cell in self._missing(*_ANSWERS):
            above = order[order.index(cell.id) - 1]
            for item in list(self.items):
                original = self.source.get(item.name)
                if original is None or cells.role(original) in _ANSWERS:
                    continue
                parts = _around(_released(original), item.cell.source)
                if parts is None or _is_as_released(original, item.cell):
                    continue
                names = _names(parts[0], False) | _names(parts[2], False)
                if names & _wanted(cell) or (item.name == above and cells.role(cell) == "manual"):
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
        wanted = {name: _wanted(cell) for name, cell in self.source.items()
                  if cells.role(cell) in _ANSWERS and cell.cell_type == "code"}  # fmt: skip
        for name, all_names in wanted.items():
            names = all_names.difference(*(wanted[other] for other in wanted if other != name))
            original, mine = self.source[name], self.of(name)
            if (
                not names
                or name in self.elsewhere
                or not all(_untouched(original, cell.source) for cell in mine)
            ):
                continue
            if mine and any(names & _defined(cell) for cell in self.behind(name)):
                continue  # below its stub, where it runs in time for the tests
            found = [item for item in self.added() if names & _defined(item.cell)]
            for item in found:
                item.name = name
            if found:
                self.note(f"the answer {name!r} was found in an added cell")
                continue
            for item in self.items:
                if item.name in self.source and cells.role(self.source[item.name]) not in _LOCKED:
                    here = _defined(item.cell) - _defined(self.source[item.name])
                    if item.name != name and names & here:
                        self.elsewhere[name] = item.name
                        self.note(f"the answer {name!r} was found in the cell {item.name!r}")

    def _by_likeness(self) -> None:
        scores = []
        for cell in self._missing():
            lines = set(_squeezed(_released(cell)))
            for place, item in enumerate(self.items):
                if lines and not item.name and item.cell.cell_type == cell.cell_type:
                    share = len(lines & set(_squeezed(item.cell.source))) / len(lines)
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
            if not all(_untouched(original, cell.source) for cell in mine):
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


def _choose(
    original: NotebookNode,
    mine: list[NotebookNode],
    followers: list[NotebookNode],
    restored: Restored,
    matching: _Matching,
) -> NotebookNode:
    """Return what stands in the place of a source cell; takes from ``followers`` what is its."""
    name, role, note = original.id, cells.role(original), restored.repairs.append
    if role in _LOCKED:
        _note_locked(original, mine, followers, note)
        return _copy(original)
    if name in matching.elsewhere:
        return _copy(original, f"# The answer stands in the cell {matching.elsewhere[name]!r}.")
    if not mine:
        if original.cell_type == "code" or role in _ANSWERS:
            note(f"cell {name!r} was missing; put back as released")
        return _copy(original, _stub(original) if role in _ANSWERS else original.source)
    if any(cell.cell_type != original.cell_type for cell in mine):
        note(f"cell {name!r} had another type; read as {original.cell_type}")
    if role not in _ANSWERS:
        text = mine[-1].source
        if _squeezed(text) != _squeezed(original.source):
            restored.own.add(name)
        return _copy(original, text)
    restored.own.add(name)
    cell = _copy(original, _answer(original, mine, followers, note))
    if pictures := {k: v for part in mine for k, v in part.get("attachments", {}).items()}:
        cell.attachments = pictures
    return cell


def _note_locked(
    original: NotebookNode,
    mine: list[NotebookNode],
    followers: list[NotebookNode],
    note: Callable[[str], None],
) -> None:
    """Say what was wrong with a locked cell, and drop the second half of a split one."""
    name = original.id
    released = _squeezed(_released(original))
    if not mine:
        note(f"locked cell {name!r} was missing; put back")
    elif any(not _is_as_released(original, cell) for cell in mine):
        note(f"locked cell {name!r} was changed; put back as released")
        while followers and set(_squeezed(followers[0].source)) <= set(released):
            del followers[0]
    if len(mine) > 1:
        note(f"locked cell {name!r} was there {len(mine)} times; it counts once")
    for cell in mine:
        mark, own = cell.metadata.get("nbgrader", {}), original.metadata.nbgrader
        if any(
            mark.get(key, own.get(key)) != own.get(key) for key in ("points", "grade", "solution")
        ):
            note(f"the points or marks of cell {name!r} were changed; those of the course count")


def _is_as_released(original: NotebookNode, cell: NotebookNode) -> bool:
    texts = (_squeezed(_released(original)), _squeezed(original.source))
    return cell.cell_type == original.cell_type and _squeezed(cell.source) in texts


def _answer(
    original: NotebookNode,
    mine: list[NotebookNode],
    followers: list[NotebookNode],
    note: Callable[[str], None],
) -> str:
    """Return the answer from cells that may be copies of each other or pieces of one."""
    name = original.id
    texts = [c.source for c in mine if not _untouched(original, c.source)] or [mine[0].source]
    if len(mine) > 1:
        note(f"cell {name!r} was there {len(mine)} times; put together, the last answer counts")
    if original.cell_type != "code":
        return "\n\n".join(dict.fromkeys(texts))
    if len(texts) == 1:
        for count in range(1, min(len(followers), 3) + 1):
            pieces = [texts[0], *(cell.source for cell in followers[:count])]
            if not all(map(_parses, pieces)) and (whole := _whole(pieces)):
                note(f"cell {name!r} was split in {count + 1}; put together")
                del followers[:count]
                return whole
        return texts[0]
    if all(map(_parses, texts)):
        return "\n\n".join(texts)
    return _whole(texts) or "\n\n".join(filter(_parses, texts)) or texts[-1]


def _whole(pieces: list[str]) -> str:
    """Return the code that was split in ``pieces``, ``""`` if it is none."""
    # Jupyter splits at the cursor, which may stand behind an indentation.
    joined = "".join(p if re.search(r"\n[ \t]+$", p) else f"{p}\n" for p in pieces)
    return next((text for text in (joined, "\n".join(pieces)) if _parses(text)), "")


def _python(text: str) -> str:
    """Return a cell's text with IPython's own syntax (``%time``, ``!ls``) turned into Python.

    Raises:
        SyntaxError: if that is impossible.
    """
    text = re.sub(r"\A%%(time|capture)\b.*\n", "", text)
    return TransformerManager().transform_cell(text) if len(text) < 100_000 else text


_BAD_CODE = (SyntaxError, ValueError, RecursionError, MemoryError)


def _parses(text: str) -> bool:
    try:
        compile(_python(text), "<answer>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except _BAD_CODE:
        return False
    return True


def _defined(cell: NotebookNode, functions_only: bool = False) -> set[str]:
    """Return the names that a cell defines at its top level."""
    return _names(cell.source, functions_only) if cell.cell_type == "code" else set()


def _names(text: str, functions_only: bool) -> set[str]:
    try:
        body = ast.parse(_python(text)).body
    except _BAD_CODE:
        return set()
    found = set()
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(statement.name)
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and not functions_only:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            nodes = [node for target in targets for node in ast.walk(target)]
            found |= {node.id for node in nodes if isinstance(node, ast.Name)}
    return found


def _wanted(original: NotebookNode) -> set[str]:
    """Return the names that an answer has to define: functions and classes, else variables."""
    stub = _copy(original, _stub(original))
    return (
        _defined(stub, True) or _defined(stub) or _defined(original, True) or _defined(original)
    )  # fmt: skip


def _stub(original: NotebookNode) -> str:
    """Return what stands for a missing answer: what students start from, without words."""
    if original.cell_type != "code":
        return ""
    error = "raise NotImplementedError"
    text = cells.without(original.source, cells.BEGIN_SOLUTION, cells.END_SOLUTION, error)
    return text if text != original.source else error


def _untouched(original: NotebookNode, text: str) -> bool:
    """Whether an answer still says what students start from, whatever the words of the stub."""
    given = _squeezed(cells.without(original.source, cells.BEGIN_SOLUTION, cells.END_SOLUTION))
    rest = [line.strip() for line in _squeezed(text) if line not in given]
    if original.cell_type == "code":
        return all(line.startswith(("#", "raise NotImplementedError")) for line in rest)
    return all(_TEXT_STUB.fullmatch(line) for line in rest)


def _released(original: NotebookNode) -> str:
    """Return a source cell's text as students get it."""
    text = cells.without(original.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
    return cells.without(text, cells.BEGIN_SOLUTION, cells.END_SOLUTION)


def _squeezed(text: str) -> tuple[str, ...]:
    return tuple(line.rstrip() for line in text.strip().splitlines() if line.strip())


def _around(inner: str, text: str) -> tuple[str, str, str] | None:
    """Return the lines of ``text`` before ``inner``, it itself, and those after; None if not in."""
    wanted = _squeezed(inner)
    lines = text.splitlines()
    full = [place for place, line in enumerate(lines) if line.strip()]
    found = tuple(lines[place].rstrip() for place in full)
    for start in range(len(found) - len(wanted) + 1 if wanted else 0):
        if found[start : start + len(wanted)] == wanted:
            begin, end = full[start], full[start + len(wanted) - 1] + 1
            return "\n".join(lines[:begin]), "\n".join(lines[begin:end]), "\n".join(lines[end:])
    return None


def _copy(original: NotebookNode, text: str | None = None) -> NotebookNode:
    cell = nbformat.from_dict(original)
    cell.source = original.source if text is None else text
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
    return cell


def _append(restored: Restored, added: list[NotebookNode]) -> None:
    """Append cells of the student's own, under ids that none of the source's has."""
    for cell in added:
        name = f"added-{1 + sum(n.startswith('added-') for n in restored.own)}"
        copy = nbformat.from_dict({**cell, "id": name, "metadata": {}})
        if copy.cell_type == "code":
            copy.outputs, copy.execution_count = [], None
        restored.notebook.cells.append(copy)
        restored.own.add(name)
