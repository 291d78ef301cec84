"""Datasets: one loader each, which prints one line saying what it loaded and whether it is real."""

from helpers.data.cache import DataDamaged, DataUnavailable
from helpers.data.generated import circles, moons, noisy_sine
from helpers.data.image_sets import FASHION_MNIST_CLASSES
from helpers.data.images import fashion_mnist, mnist
from helpers.data.splits import Split
from helpers.data.tables import breast_cancer

__all__ = [
    "FASHION_MNIST_CLASSES",
    "DataDamaged",
    "DataUnavailable",
    "Split",
    "breast_cancer",
    "circles",
    "fashion_mnist",
    "mnist",
    "moons",
    "noisy_sine",
]
