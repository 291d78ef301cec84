"""Rebuild a submitted notebook on its source: tests as released, answers where they belong.

Students delete, copy, split, move and retype cells, and some edit tests. The source decides which
cells there are, in which order, and what the locked ones say. The submission gives the answers, and
the cells that its author added, which stay behind the cell they stood behind.
"""

import ast
import json
from dataclasses import dataclass, field

import nbformat
from nbformat import NotebookNode

from grading import cells

MAX_BYTES = 400 * 2**20
_LOCKED = ("test", "locked")
_ANSWERS = ("solution", "manual")


class Unreadable(ValueError):
    """A submission that is no notebook; the message says why."""


def parse(content: bytes | None) -> NotebookNode:
    """Read a submitted notebook of any format version from its bytes.

    Raises:
        Unreadable: if that is impossible; the message is the reason that its author gets.
    """
    if content is None:
        raise Unreadable("the notebook is missing")
    if len(content) > MAX_BYTES:
        raise Unreadable(f"the file has {len(content) / 2**20:.0f} MB; clear its outputs")
    if not content.strip():
        raise Unreadable("the file is empty, so it is not JSON")
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable(
            "the file is not text (UTF-8); was something else saved under this name?"
        ) from None
    except (json.JSONDecodeError, RecursionError) as error:
        raise Unreadable(f"the file is not JSON: {error}") from None
    if not isinstance(data, dict) or not isinstance(data.get("nbformat"), int):
        raise Unreadable("the file is JSON but no notebook: it has no nbformat")
    try:
        _forget_outputs(data)
        notebook = nbformat.reads(json.dumps(data), as_version=4)
        found = [_whole(cell) for cell in notebook.cells]
    except Exception as error:  # nbformat raises many kinds
        raise Unreadable(
            f"Jupyter cannot read the notebook: {type(error).__name__}: {str(error)[:200]}"
        ) from None
    if not found:
        raise Unreadable("the notebook has no cells")
    notebook.cells = found
    return notebook


def _forget_outputs(data: dict) -> None:
    """Drop what is not read, before it is converted: outputs can be 100 MB, or broken."""
    for sheet in [data, *data.get("worksheets", [])]:
        for cell in sheet.get("cells", []):
            if isinstance(cell, dict) and "outputs" in cell:
                cell["outputs"] = []


def _whole(cell: NotebookNode) -> NotebookNode:
    """Return a cell with all that later code relies on."""
    if not isinstance(cell.source, str):
        cell.source = "".join(cell.source)
    if not isinstance(cell.get("metadata"), dict):
        cell.metadata = NotebookNode()
    if not isinstance(cell.metadata.get("nbgrader", {}), dict):
        del cell.metadata["nbgrader"]
    return cell


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


def restore(source: NotebookNode, submission: NotebookNode) -> Restored:
    """Rebuild ``submission`` on ``source``; neither is changed.

    Args:
        source: the instructor's notebook.
        submission: what ``parse`` returned.
    """
    restored = Restored(nbformat.from_dict({**source, "cells": []}))
    by_name, added = _sort(source, submission, restored.repairs)
    trust_ids = sum(name in by_name for name in _names(source)) * 2 >= len(source.cells)
    kernel = submission.metadata.get("kernelspec", {})
    wanted = source.metadata.get("kernelspec", {})
    if isinstance(kernel, dict) and kernel.get("name", wanted.get("name")) != wanted.get("name"):
        restored.repairs.append(f"the kernel was {kernel.get('name')!r}; run as {wanted['name']!r}")
    _append(restored, added.get("", []))
    for original in source.cells:
        name = original.id
        mine = by_name.get(name, [])
        followers = added.get(name, [])
        cell = _choose(original, mine, followers, restored, trust_ids)
        if cell is not None:
            restored.notebook.cells.append(cell)
        _append(restored, followers)
    return restored


def _names(notebook: NotebookNode) -> list[str]:
    return [cell.id for cell in notebook.cells]


def _sort(
    source: NotebookNode, submission: NotebookNode, repairs: list[str]
) -> tuple[dict[str, list[NotebookNode]], dict[str, list[NotebookNode]]]:
    """Return the submission's cells by the name of the source cell they are, and the added ones
    by the name of the one they stand behind.
    """
    known = {cell.id: cell for cell in source.cells}
    texts = {c.source.strip(): c.id for c in source.cells if cells.role(c) == "plain"}
    by_name: dict[str, list[NotebookNode]] = {}
    added: dict[str, list[NotebookNode]] = {}
    behind, order, last = "", list(known), -1
    for cell in submission.cells:
        mark = cell.metadata.get("nbgrader", {})
        name = mark.get("grade_id") or cell.get("id")
        if name not in known:
            name = texts.get(cell.source.strip(), "")
        if not name:
            if mark.get("grade_id"):
                repairs.append(f"cell {mark['grade_id']!r} is none of this notebook's; not graded")
            added.setdefault(behind, []).append(cell)
            continue
        by_name.setdefault(name, []).append(cell)
        if order.index(name) < last and len(by_name[name]) == 1:
            repairs.append(f"cell {name!r} was moved; put back in its place")
        behind, last = name, max(last, order.index(name))
    return by_name, added


def _choose(
    original: NotebookNode,
    mine: list[NotebookNode],
    followers: list[NotebookNode],
    restored: Restored,
    trust_ids: bool,
) -> NotebookNode | None:
    """Return what stands in the place of a source cell; None for a plain cell left out."""
    name, role, note = original.id, cells.role(original), restored.repairs.append
    if role in _LOCKED:
        if not mine:
            note(f"locked cell {name!r} was missing; put back")
        elif any(not _as_released(original, cell) for cell in mine):
            note(f"locked cell {name!r} was changed; put back as released")
        if len(mine) > 1:
            note(f"locked cell {name!r} was there {len(mine)} times; it counts once")
        return _copy(original)
    if not mine:
        if role == "plain" and (original.cell_type != "code" or not trust_ids):
            return None
        note(f"cell {name!r} was missing; put back as released")
        return _copy(original, _stub(original) if role in _ANSWERS else original.source)
    if any(cell.cell_type != original.cell_type for cell in mine):
        note(f"cell {name!r} had another type; read as {original.cell_type}")
    text = _joined(original, mine, followers, note) if role in _ANSWERS else mine[-1].source
    restored.own.add(name)
    return _copy(original, text)


def _joined(
    original: NotebookNode, mine: list[NotebookNode], followers: list[NotebookNode], note
) -> str:
    """Return the answer from a cell that may have been copied or split."""
    texts = [cell.source for cell in mine]
    if original.cell_type != "code":
        if len(texts) > 1:
            note(f"cell {original.id!r} was there {len(texts)} times; all of them were read")
        return "\n\n".join(dict.fromkeys(texts))
    whole = "\n".join(texts)
    if len(texts) > 1:
        if _parses(whole) and not all(map(_parses, texts)):
            note(f"cell {original.id!r} was split in {len(texts)}; put together")
            return whole
        answers = [text for text in texts if not _is_stub(original, text)] or texts
        note(f"cell {original.id!r} was there {len(texts)} times; the last one with an answer counts")
        return answers[-1]
    if not _parses(texts[0]) or (followers and not _parses(followers[0].source)):
        # The second half of a split cell has no mark of its own.
        for count in range(1, len(followers) + 1):
            whole = "\n".join([texts[0], *(cell.source for cell in followers[:count])])
            if _parses(whole) and not _parses(followers[count - 1].source):
                note(f"cell {original.id!r} was split in {count + 1}; put together")
                del followers[:count]
                return whole
    return texts[0]


def _parses(text: str) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _stub(original: NotebookNode) -> str:
    """Return the text that students start from."""
    stub = "raise NotImplementedError" if original.cell_type == "code" else "*No answer.*"
    text = cells.without(original.source, cells.BEGIN_SOLUTION, cells.END_SOLUTION, stub)
    return text if text != original.source else stub


def _is_stub(original: NotebookNode, text: str) -> bool:
    return "raise NotImplementedError" in text and "raise NotImplementedError" in _stub(original)


def _as_released(original: NotebookNode, cell: NotebookNode) -> bool:
    """Whether a locked cell still says what students were given, or what the source says."""
    released = cells.without(original.source, cells.BEGIN_HIDDEN, cells.END_HIDDEN)
    now = _squeezed(cell.source)
    return now in (_squeezed(released), _squeezed(original.source))


def _squeezed(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().splitlines() if line.strip()]


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
