"""Make a run repeatable."""

import random

import numpy as np
import torch


def set_seed(seed: int = 0) -> torch.Generator:
    """Seed Python's, NumPy's and PyTorch's random generators (all devices).

    Args:
        seed: any integer from 0 to 2**32 - 1, the range NumPy accepts.

    Returns:
        PyTorch's default CPU generator, for calls that take ``generator=``.

    Raises:
        ValueError: if ``seed`` is outside that range.
    """
    if not 0 <= seed < 2**32:
        raise ValueError(
            f"seed must be from 0 to 2**32 - 1, not {seed}; use a small number such as 0"
        )
    random.seed(seed)
    np.random.seed(seed)
    return torch.manual_seed(seed)
