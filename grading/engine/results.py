"""Where the results of a lab are kept, and which notebooks a run has still to grade."""

import json
import os
import uuid
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from grading.course import Course
from grading.engine.result import Result

_VERSION = "1"  # of the engine: results of another one are not taken for current


@dataclass(frozen=True)
class Stored:
    """A result with what it was made from.

    Attributes:
        result: the result.
        submission: SHA-256 of the submitted file, ``""`` without one.
        source: SHA-256 of the instructor's notebook.
        run: the run that graded it.
        version: of the engine.
    """

    result: Result
    submission: str
    source: str
    run: str
    version: str = _VERSION


def digest(content: bytes | None) -> str:
    """Return the SHA-256 of a file's bytes, ``""`` for no file."""
    return "" if content is None else sha256(content).hexdigest()


def write_whole(path: Path, text: str) -> None:
    """Write a file that appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        unfinished.write_text(text, encoding="utf-8", errors="replace")
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


class Results:
    """The stored results of one lab.

    Args:
        course: the course.
        lab: the lab's name.
    """

    def __init__(self, course: Course, lab: str) -> None:
        self.folder = course.root / "reports" / "results" / lab

    def _path(self, student: str, part: str) -> Path:
        return self.folder / student / f"{part}.json"

    def read(self, student: str, part: str) -> Stored | None:
        """Return a stored result, None if there is none or it is damaged."""
        try:
            data = json.loads(self._path(student, part).read_text(encoding="utf-8"))
            return Stored(Result.from_dict(data.pop("result")), **data)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write(self, student: str, part: str, stored: Stored) -> None:
        """Store a result; it is there whole or not at all."""
        data = {name: value for name, value in vars(stored).items() if name != "result"}
        data["result"] = stored.result.to_dict()
        write_whole(self._path(student, part), json.dumps(data))

    def all(self) -> dict[str, dict[str, Result]]:
        """Return every stored result by student and part."""
        found: dict[str, dict[str, Result]] = {}
        for path in sorted(self.folder.glob("*/*.json")):
            if (stored := self.read(path.parent.name, path.stem)) is not None:
                found.setdefault(path.parent.name, {})[path.stem] = stored.result
        return found

    def begin_run(self) -> tuple[str, bool]:
        """Return the id of the run to do, and whether it goes on with an unfinished one."""
        path = self.folder / "run.json"
        try:
            last = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            last = {"finished": True}
        if not last["finished"]:
            return last["id"], True
        run = uuid.uuid4().hex
        write_whole(path, json.dumps({"id": run, "finished": False}))
        return run, False

    def end_run(self, run: str) -> None:
        """Record that every notebook of a run has its result."""
        write_whole(self.folder / "run.json", json.dumps({"id": run, "finished": True}))
