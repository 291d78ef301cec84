"""What every loader returns and prints."""

from typing import NamedTuple

import torch


class Split(NamedTuple):
    """A dataset in two parts; row i of ``x`` belongs to entry i of ``y``."""

    train_x: torch.Tensor
    train_y: torch.Tensor
    test_x: torch.Tensor
    test_y: torch.Tensor


def announce(name: str, rows: str, kind: str, source: str) -> None:
    """Print the one line of a loader: what was loaded, how much, how real, where from.

    Args:
        name: the dataset's name.
        rows: how many rows, in words.
        kind: ``"real"``, ``"generated"`` or ``"STAND-IN"``.
        source: a package, a file or an address.
    """
    print(f"{name}: {rows}, {kind}, from {source}")


def announce_split(name: str, split: Split, kind: str, source: str) -> None:
    """Print the one line of a loader that returns a ``Split``."""
    rows = f"{len(split.train_x):,} training and {len(split.test_x):,} test rows"
    announce(name, rows, kind, source)
