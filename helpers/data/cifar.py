"""CIFAR-10, or scenes drawn by ourselves where it cannot be had."""

import hashlib
import shutil
from pathlib import Path

import numpy as np
import torch
from filelock import FileLock

from helpers.data import cache, scenes
from helpers.data.cache import KEYS, DataDamaged, DataUnavailable
from helpers.data.download import fetch
from helpers.data.splits import Split, announce_split

CIFAR10_CLASSES = (
    "airplane", "automobile", "bird", "cat", "deer",
    "dog", "frog", "horse", "ship", "truck",
)  # fmt: skip

URL = "https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz"
# The checksum that Keras and others pin; torchvision then checks the MD5 of each file inside.
ARCHIVE_SHA256 = "6d958be074577803d12ecdefd02955f39262c83c16fe9348329d7fe0b5c001ce"
# SHA-1 of the six files of the binary version, as MXNet's gluon.data.vision.CIFAR10 pins them: a
# byte for the label and 3072 for red, green and blue of each image, 10,000 images a file. They
# recognise the published images in an .npz that somebody made of them.
BATCHES_SHA1 = (
    "aadd24acce27caa71bf4b10992e9e7b2d74c2540",
    "c0ba65cce70568cd57b4e03e9ac8d2a5367c1795",
    "1dd00a74ab1d17a6e7d73e185b69dbf31242f295",
    "aab85764eb3584312d3c7f65fd2fd016e36a258e",
    "26e2849e66a845b7f1e4614ae70f4889ae604628",
    "67eb016db431130d61cd03c7ad570b013799c88c",
)

_TRAIN, _TEST, _BATCH = 50_000, 10_000, 10_000
_SMALL_TRAIN, _SMALL_TEST = 8_000, 2_000
_STAND_IN = "STAND-IN (scenes drawn by helpers: CIFAR-10 is not in the data folder)"
_COPY = "a copy that is not verified"

_Arrays = dict[str, np.ndarray]


class NamedSplit(Split):
    """A ``Split`` that knows what its classes are called; class i is ``classes[i]``."""

    classes: tuple[str, ...]


def cifar10(size: str = "small") -> NamedSplit:
    """Load CIFAR-10: colour photographs of ten kinds of things, in ``CIFAR10_CLASSES``.

    The small set is never downloaded, which would take 170 MB in the middle of a lab. Where no
    earlier download is in the data folder, scenes in the classes of ``SCENE_CLASSES`` stand in for
    it; the printed line says so, and the ``classes`` of what is returned are those in use.

    Args:
        size: ``"small"`` (8,000 + 2,000 images: the first of the real ones, or scenes) or
            ``"full"`` (50,000 + 10,000; downloaded once, 170 MB).

    Returns:
        x: (N, 3, 32, 32) uint8, red, green and blue; y: (N,) int64, 0 to 9.

    Raises:
        ValueError: if ``size`` is another.
        DataUnavailable: if the full set is not on this machine and cannot be downloaded.
        DataDamaged: if the file in the data folder cannot hold CIFAR-10.
    """
    if size not in ("small", "full"):
        raise ValueError(f'size should be "small" or "full", not {size!r}')
    classes, cached = CIFAR10_CLASSES, cache.folder() / "cifar10.npz"
    if cached.exists():
        arrays, kind, source = _read_cached(cached)
    elif size == "full":
        arrays, kind, source = _download(cached)
    else:
        arrays, kind, source = _stand_in(), _STAND_IN, "helpers.data.scenes, seeds 0 and 1"
        classes = scenes.SCENE_CLASSES
    split = _split(arrays, *((_SMALL_TRAIN, _SMALL_TEST) if size == "small" else (None, None)))
    split.classes = classes
    announce_split(f"CIFAR-10 ({size})", split, kind, source)
    return split


def _split(arrays: _Arrays, train: int | None, test: int | None) -> NamedSplit:
    return NamedSplit(
        torch.tensor(arrays["train_x"][:train]),
        torch.tensor(arrays["train_y"][:train], dtype=torch.int64),
        torch.tensor(arrays["test_x"][:test]),
        torch.tensor(arrays["test_y"][:test], dtype=torch.int64),
    )


def _stand_in() -> _Arrays:
    train_x, train_y = scenes.draw(_SMALL_TRAIN, seed=0)
    test_x, test_y = scenes.draw(_SMALL_TEST, seed=1)
    arrays = {"train_x": train_x, "train_y": train_y, "test_x": test_x, "test_y": test_y}
    return _colours_first(arrays)


def _read_cached(path: Path) -> tuple[_Arrays, str, str]:
    """Return the arrays in the data folder, how real they are, and their source."""
    arrays = _checked(cache.read(path), path)
    return arrays, "real" if _published(arrays) else _COPY, f"{path.parent.name}/{path.name}"


def _download(cached: Path) -> tuple[_Arrays, str, str]:
    """Download the archive, keep its arrays in the data folder and remove it."""
    parts = cached.with_name(".cifar10-download")
    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(cached.with_name(".cifar10.lock")):
            if cached.exists():  # another notebook downloaded it while this one waited
                return _read_cached(cached)
            fetch(URL, ARCHIVE_SHA256, parts / URL.rsplit("/", 1)[-1])
            arrays = _checked(_unpack(parts), parts)
            cache.write(cached, arrays)
            shutil.rmtree(parts, ignore_errors=True)
    except (OSError, DataUnavailable) as error:
        raise DataUnavailable(
            f"CIFAR-10 is not on this machine: {error}. Connect to the network and run the cell "
            f"again, or put cifar10.npz (the README of the data folder says what it holds) into "
            f"{cached.parent}."
        ) from error
    return arrays, "real", URL


def _unpack(folder: Path) -> _Arrays:
    """Read the archive in a folder with torchvision, which checks every file in it by its MD5."""
    from torchvision.datasets import CIFAR10  # takes a second, and few need it

    arrays: _Arrays = {}
    for part, train in (("train", True), ("test", False)):
        try:
            dataset = CIFAR10(folder, train=train, download=True)  # it finds the archive there
        except RuntimeError as error:
            raise DataDamaged(
                f"{folder} cannot be used: {error}. Delete it and run the cell again."
            ) from error
        arrays |= {f"{part}_x": dataset.data, f"{part}_y": np.array(dataset.targets)}
    return arrays


def _checked(arrays: _Arrays, place: Path) -> _Arrays:
    """Return the arrays as uint8 with colours first, if they can be CIFAR-10.

    Raises:
        DataDamaged: if shapes, values or the number of images of a class say that they cannot.
    """
    checked = {}
    for key in KEYS:
        n, values = _TRAIN if key.startswith("train") else _TEST, arrays[key]
        if key.endswith("_x"):
            right = values.shape in ((n, 32, 32, 3), (n, 3, 32, 32)) and values.dtype == np.uint8
        else:
            values = values.reshape(-1)
            right = len(values) == n and values.dtype.kind in "iu"
            right = right and np.unique(values, return_counts=True)[1].tolist() == [n // 10] * 10
            right = right and values.min() == 0 and values.max() == 9
        if not right:
            raise DataDamaged(
                f"{place} is not CIFAR-10: {key} has shape {arrays[key].shape} and type "
                f"{arrays[key].dtype}, or other classes. Delete it and run the cell again."
            )
        checked[key] = values.astype(np.uint8, copy=False)
    return _colours_first(checked)


def _colours_first(arrays: _Arrays) -> _Arrays:
    """Return the images as (N, 3, 32, 32), if they were (N, 32, 32, 3); leave the rest alone."""
    return {
        key: np.ascontiguousarray(values.transpose(0, 3, 1, 2))
        if key.endswith("_x") and values.shape[1] != 3
        else values
        for key, values in arrays.items()
    }


def _published(arrays: _Arrays) -> bool:
    """Return whether the arrays are the published ones, byte for byte and in their order."""
    sums = []
    for part in ("train", "test"):
        x, y = arrays[f"{part}_x"], arrays[f"{part}_y"]
        for start in range(0, len(y), _BATCH):
            rows = slice(start, start + _BATCH)
            batch = np.hstack([y[rows, None], x[rows].reshape(-1, 3072)])
            sums.append(hashlib.sha1(batch.data, usedforsecurity=False).hexdigest())
    return tuple(sums) == BATCHES_SHA1
