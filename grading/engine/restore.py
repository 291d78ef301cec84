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

from collections.abc import Callable
from dataclasses import dataclass, field

import nbformat
from nbformat import NotebookNode

from grading import cells
from grading.engine.cell_text import (
    as_released,
    copied,
    is_as_released,
    is_untouched,
    parses,
    put_together,
    squeezed,
    stub_of,
)
from grading.engine.matching import ANSWERS, LOCKED, Matching

_MAX_REPAIRS = 30


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
        submission: what `grading.engine.parse` returned.

    Raises:
        Unreadable: if it is another notebook.
    """
    restored = Restored(nbformat.from_dict({**source, "cells": []}))
    restored.repairs += submission.get("repairs", [])
    matching = Matching(source, submission, restored.repairs.append)
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


def _choose(
    original: NotebookNode,
    mine: list[NotebookNode],
    followers: list[NotebookNode],
    restored: Restored,
    matching: Matching,
) -> NotebookNode:
    """Return what stands in the place of a source cell; takes from ``followers`` what is its."""
    name, role, note = original.id, cells.role(original), restored.repairs.append
    if role in LOCKED:
        _note_locked(original, mine, followers, note)
        return copied(original)
    if name in matching.elsewhere:
        return copied(original, f"# The answer stands in the cell {matching.elsewhere[name]!r}.")
    if not mine:
        if original.cell_type == "code" or role in ANSWERS:
            note(f"cell {name!r} was missing; put back as released")
        return copied(original, stub_of(original) if role in ANSWERS else original.source)
    if any(cell.cell_type != original.cell_type for cell in mine):
        note(f"cell {name!r} had another type; read as {original.cell_type}")
    if role not in ANSWERS:
        text = mine[-1].source
        if squeezed(text) != squeezed(original.source):
            restored.own.add(name)
        return copied(original, text)
    restored.own.add(name)
    cell = copied(original, _answer(original, mine, followers, note))
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
    released = squeezed(as_released(original))
    if not mine:
        note(f"locked cell {name!r} was missing; put back")
    elif any(not is_as_released(original, cell) for cell in mine):
        note(f"locked cell {name!r} was changed; put back as released")
        while followers and set(squeezed(followers[0].source)) <= set(released):
            del followers[0]
    if len(mine) > 1:
        note(f"locked cell {name!r} was there {len(mine)} times; it counts once")
    for cell in mine:
        mark, own = cell.metadata.get("nbgrader", {}), original.metadata.nbgrader
        if any(
            mark.get(key, own.get(key)) != own.get(key) for key in ("points", "grade", "solution")
        ):
            note(f"the points or marks of cell {name!r} were changed; those of the course count")


def _answer(
    original: NotebookNode,
    mine: list[NotebookNode],
    followers: list[NotebookNode],
    note: Callable[[str], None],
) -> str:
    """Return the answer from cells that may be copies of each other or pieces of one."""
    name = original.id
    texts = [c.source for c in mine if not is_untouched(original, c.source)] or [mine[0].source]
    if len(mine) > 1:
        note(f"cell {name!r} was there {len(mine)} times; put together, the last answer counts")
    if original.cell_type != "code":
        return "\n\n".join(dict.fromkeys(texts))
    if len(texts) == 1:
        for count in range(1, min(len(followers), 3) + 1):
            pieces = [texts[0], *(cell.source for cell in followers[:count])]
            if not all(map(parses, pieces)) and (whole := put_together(pieces)):
                note(f"cell {name!r} was split in {count + 1}; put together")
                del followers[:count]
                return whole
        return texts[0]
    if all(map(parses, texts)):
        return "\n\n".join(texts)
    return put_together(texts) or "\n\n".join(filter(parses, texts)) or texts[-1]


def _append(restored: Restored, added: list[NotebookNode]) -> None:
    """Append cells of the student's own, under ids that none of the source's has."""
    for cell in added:
        name = f"added-{1 + sum(n.startswith('added-') for n in restored.own)}"
        copy = nbformat.from_dict({**cell, "id": name, "metadata": {}})
        if copy.cell_type == "code":
            copy.outputs, copy.execution_count = [], None
        restored.notebook.cells.append(copy)
        restored.own.add(name)
