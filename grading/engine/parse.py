"""Read a submitted notebook from its bytes, whatever they hold.

A file that can be read in any way is read: of another format version, not UTF-8, with cells that
lack a part. Only what grading uses is kept, each of the type it should have.
"""

import json
import re
from collections.abc import Callable
from typing import Any

import nbformat
from nbformat import NotebookNode

MAX_BYTES = 128 * 2**20
MAX_CELLS = 2000
MAX_TEXT = 2**20  # characters of one cell
_MAX_BRACKETS = 5_000_000  # a list or an object takes 20 times the memory of its text
_OTHER_FILES = (
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"<", "a web page (HTML)"),
)
_MARKS = ("grade", "grade_id", "locked", "points", "solution", "task")


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
