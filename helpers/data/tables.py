"""Tables: one row for each case, one column for each feature."""

import importlib.util
from pathlib import Path

import numpy as np
import torch

from helpers.data.cache import DataUnavailable
from helpers.data.splits import Split, announce_split

_TEST_ROWS = 114  # a fifth of 569
_MEASURED = (
    "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity",
    "concave points", "symmetry", "fractal dimension",
)  # fmt: skip
BREAST_CANCER_FEATURES = (
    *(f"mean {name}" for name in _MEASURED),
    *(f"{name} error" for name in _MEASURED),
    *(f"worst {name}" for name in _MEASURED),
)


def breast_cancer(seed: int = 0) -> Split:
    """Load the Wisconsin diagnostic table: 30 measurements of cell nuclei, benign or malignant.

    The features are unscaled: their ranges differ by a factor of 10,000. The rows are shuffled and
    split with the same share of each class in both parts (62.7 % benign).

    Args:
        seed: decides which rows are for testing, and the order.

    Returns:
        x: (455, 30) and (114, 30) float32; y: (455,) and (114,) int64, 1 = benign, 0 = malignant.
        ``BREAST_CANCER_FEATURES`` names the columns.

    Raises:
        DataUnavailable: if scikit-learn, which carries the table, is not installed.
    """
    # scikit-learn's file and scikit-learn's split, without the 2 s that importing it takes
    spec = importlib.util.find_spec("sklearn")
    if spec is None or not spec.submodule_search_locations:
        raise DataUnavailable("scikit-learn, which carries this table, is not installed")
    path = Path(spec.submodule_search_locations[0]) / "datasets" / "data" / "breast_cancer.csv"
    table = np.loadtxt(path, delimiter=",", skiprows=1)
    y = table[:, -1].astype(np.int64)
    random = np.random.RandomState(seed)
    train: list[int] = []
    test: list[int] = []
    for label in (0, 1):
        rows = random.permutation(np.flatnonzero(y == label))
        count = round(len(rows) * _TEST_ROWS / len(y))
        train.extend(rows[:-count])
        test.extend(rows[-count:])
    order = [torch.from_numpy(random.permutation(part)) for part in (train, test)]
    x, labels = torch.tensor(table[:, :-1], dtype=torch.float32), torch.from_numpy(y)
    split = Split(x[order[0]], labels[order[0]], x[order[1]], labels[order[1]])
    announce_split("Breast cancer", split, "real", f"scikit-learn, split by seed {seed}")
    return split
