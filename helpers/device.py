"""Choose where tensors live."""

import torch


def get_device() -> torch.device:
    """Return the fastest device of this machine: ``cuda``, ``mps`` (Apple) or ``cpu``."""
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")
