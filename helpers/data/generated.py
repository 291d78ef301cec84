"""Small problems drawn by a random generator, to see a model learn in two dimensions or one.

They use their own generator for each ``seed``: the global ones stay as they are.
"""

import numpy as np
import torch

from helpers.data.splits import announce


def _points(
    name: str, arrays: tuple[np.ndarray, np.ndarray], seed: int
) -> tuple[torch.Tensor, torch.Tensor]:
    x, y = arrays
    announce(name, f"{len(x):,} points", "generated", f"scikit-learn, seed {seed}")
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.int64)


def circles(
    n: int, noise: float = 0.1, factor: float = 0.5, seed: int = 0
) -> tuple[torch.Tensor, torch.Tensor]:
    """Draw points on a circle of radius 1 (class 0) and a smaller one inside it (class 1).

    Args:
        n: number of points, half in each class, in random order.
        noise: standard deviation of the Gaussian noise added to both coordinates.
        factor: radius of the inner circle, from 0 to below 1.
        seed: the same seed draws the same points.

    Returns:
        x: (n, 2) float32, y: (n,) int64.

    Raises:
        ValueError: if an argument is out of range; scikit-learn's message names it.
    """
    from sklearn.datasets import make_circles  # 2 s that other loaders need not pay

    drawn = make_circles(n, noise=noise, factor=factor, random_state=seed)
    return _points("Circles", drawn, seed)


def moons(n: int, noise: float = 0.2, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Draw points on two interleaving half circles of radius 1, the upper one being class 0.

    Args:
        n: number of points, half in each class, in random order.
        noise: standard deviation of the Gaussian noise added to both coordinates.
        seed: the same seed draws the same points.

    Returns:
        x: (n, 2) float32, y: (n,) int64.

    Raises:
        ValueError: if an argument is out of range; scikit-learn's message names it.
    """
    from sklearn.datasets import make_moons

    return _points("Moons", make_moons(n, noise=noise, random_state=seed), seed)


def noisy_sine(n: int, noise: float = 0.1, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Draw y = sin(3x) + noise at points x that are uniform on [-1, 1], in ascending order.

    Args:
        n: number of points, at least 1.
        noise: standard deviation of the Gaussian noise, at least 0. The noise alone gives a
            perfect model a mean squared error of about ``noise**2``.
        seed: the same seed draws the same points.

    Returns:
        x: (n, 1) float32, y: (n, 1) float32.

    Raises:
        ValueError: if ``n`` is below 1 or ``noise`` is negative.
    """
    if n < 1 or noise < 0:
        raise ValueError(f"n should be at least 1 and noise at least 0, not n={n}, noise={noise}")
    random = np.random.default_rng(seed)
    x = np.sort(random.uniform(-1, 1, (n, 1)), axis=0)
    y = np.sin(3 * x) + noise * random.standard_normal((n, 1))
    announce("Noisy sine", f"{n:,} points", "generated", f"y = sin(3x) + noise, seed {seed}")
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32)
