"""The folder where full-size data is kept, and the one format it is kept in.

``<name>.npz`` holds the NumPy arrays train_x, train_y, test_x and test_y. A file appears there
whole or not at all, so that several notebooks can load and save at once.
"""

import os
import uuid
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pooch

KEYS = ("train_x", "train_y", "test_x", "test_y")
_COURSE = "# Data of Torch Labs"  # the first line of the course's data/README.md


class DataUnavailable(RuntimeError):
    """The data is neither on this machine nor to be downloaded; the message says what to do."""


class DataDamaged(RuntimeError):
    """A file holds something else than the data it is named after; the message says which file."""


def folder() -> Path:
    """Return the folder of downloaded data; it need not exist yet.

    It is the first of: the folder named by the environment variable ``TORCH_LABS_DATA``; the
    ``data`` folder of the course that the current folder is in; a cache folder of the user.
    """
    if named := os.environ.get("TORCH_LABS_DATA"):
        return Path(named).expanduser()
    here = Path.cwd()
    for parent in (here, *here.parents):
        readme = parent / "data" / "README.md"
        if readme.is_file() and readme.read_text(encoding="utf-8").startswith(_COURSE):
            return readme.parent
    return Path(pooch.os_cache("torch-labs"))


def read(path: Path) -> dict[str, np.ndarray]:
    """Read the four arrays of a cached dataset.

    Raises:
        OSError: if the file cannot be opened.
        DataDamaged: if it is cut short, or is no such file. It is left as it is: it may be the
            only copy of something.
    """
    with path.open("rb") as file:
        try:
            if not zipfile.is_zipfile(file):
                raise ValueError("it is no .npz file, or not the whole of one")
            file.seek(0)
            with np.load(file, allow_pickle=False) as packed:
                if missing := [key for key in KEYS if key not in packed.files]:
                    raise ValueError(f"it has no array {', '.join(missing)}")
                return {key: packed[key] for key in KEYS}
        except (ValueError, OSError, EOFError, KeyError, zipfile.BadZipFile, zlib.error) as error:
            raise DataDamaged(
                f"{path} cannot be used: {error}. Delete this file and run the cell again."
            ) from error


def write(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """Save the four arrays of a dataset, making the folder if need be.

    Raises:
        OSError: if the folder cannot be written; nothing is then left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # A name of its own in the same folder: renaming is atomic only within one file system.
    unfinished = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        with unfinished.open("xb") as file:
            np.savez(
                file,
                train_x=arrays["train_x"], train_y=arrays["train_y"],
                test_x=arrays["test_x"], test_y=arrays["test_y"],
            )  # fmt: skip
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
