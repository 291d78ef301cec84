"""Read what students handed in, and nothing else: no links out of a submission, no devices."""

import os
import stat
from pathlib import Path

from grading.engine.parse import MAX_BYTES

OF_THE_EXCHANGE = ("timestamp.txt", "submission_secret.txt")
_MOST_FILES, _MOST_BYTES = 100, 16 * 2**20  # of the files beside a notebook


def read_submission(path: Path) -> tuple[bytes | None, str]:
    """Return a submitted file's bytes, or None and the reason why they are not read.

    The reason is ``""`` for a file that is not there at all.
    """
    try:
        found = path.resolve()
        kind = found.stat()
        if not found.is_relative_to(path.parent.resolve()):
            return None, "the file is a link out of the submission; links are not followed"
        if stat.S_ISDIR(kind.st_mode):
            return None, "there is a folder under the notebook's name"
        if not stat.S_ISREG(kind.st_mode):
            return None, "what has the notebook's name is no file"
        if kind.st_size > MAX_BYTES:
            return None, f"the file is too large ({kind.st_size / 2**20:.0f} MB): clear its outputs"
        return found.read_bytes(), ""
    except FileNotFoundError:
        return None, ""
    except (OSError, RuntimeError) as error:  # the latter for a link to itself
        return None, f"the file cannot be read: {getattr(error, 'strerror', None) or error}"


def files_beside(notebook: Path, most: int = 2**20) -> dict[str, bytes]:
    """Return the small files handed in beside a notebook, other notebooks left out."""
    found: dict[str, bytes] = {}
    room = _MOST_BYTES
    for entry in sorted(os.scandir(notebook.parent), key=lambda entry: entry.name):
        if entry.name.startswith(".") or entry.name.endswith(".ipynb"):
            continue
        if entry.name in OF_THE_EXCHANGE or not entry.is_file(follow_symlinks=False):
            continue
        size = entry.stat().st_size
        if size > min(most, room) or len(found) == _MOST_FILES:
            continue
        content, _ = read_submission(Path(entry.path))
        if content is not None:
            found[entry.name] = content
            room -= size
    return found


def copy_of_the_exchange(submission: Path, folder: Path) -> None:
    """Copy what nbgrader's exchange put into a submission; releasing its feedback needs both."""
    for name in OF_THE_EXCHANGE:
        content, _ = read_submission(submission / name)
        if content is not None:
            (folder / name).write_bytes(content)
