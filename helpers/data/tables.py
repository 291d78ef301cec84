"""Tables: one row for each case, one column for each feature."""

import torch

from helpers.data.splits import Split, announce_split

_TEST_ROWS = 114  # a fifth of 569


def breast_cancer(seed: int = 0) -> Split:
    """Load the Wisconsin diagnostic table: 30 measurements of cell nuclei, benign or malignant.

    The features are unscaled: their ranges differ by a factor of 10,000. The rows are shuffled and
    split with the same share of each class in both parts (62.7 % benign).

    Args:
        seed: decides which rows are for testing, and the order.

    Returns:
        x: (455, 30) and (114, 30) float32; y: (455,) and (114,) int64, 1 = benign, 0 = malignant.
    """
    from sklearn.datasets import load_breast_cancer  # 2 s that other loaders need not pay
    from sklearn.model_selection import train_test_split

    x, y = load_breast_cancer(return_X_y=True)
    train_x, test_x, train_y, test_y = train_test_split(
        x, y, test_size=_TEST_ROWS, stratify=y, random_state=seed
    )
    split = Split(
        torch.tensor(train_x, dtype=torch.float32),
        torch.tensor(train_y, dtype=torch.int64),
        torch.tensor(test_x, dtype=torch.float32),
        torch.tensor(test_y, dtype=torch.int64),
    )
    announce_split("Breast cancer", split, "real", f"scikit-learn, split by seed {seed}")
    return split
