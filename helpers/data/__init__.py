"""Datasets: one loader each, which prints one line saying what it loaded and whether it is real."""

from helpers.data.cache import DataDamaged, DataUnavailable
from helpers.data.cifar import CIFAR10_CLASSES, cifar10
from helpers.data.generated import circles, moons, noisy_sine
from helpers.data.glove import Analogy, WordVectors, analogies, glove
from helpers.data.image_sets import FASHION_MNIST_CLASSES
from helpers.data.images import fashion_mnist, mnist
from helpers.data.photographs import PHOTOGRAPHS, photograph, read_photograph
from helpers.data.reviews import Texts, read_texts, reviews
from helpers.data.scenes import SCENE_CLASSES
from helpers.data.shelter import SHELTER_COLUMNS, shelter
from helpers.data.splits import Split
from helpers.data.tables import BREAST_CANCER_FEATURES, breast_cancer

__all__ = [
    "BREAST_CANCER_FEATURES",
    "CIFAR10_CLASSES",
    "FASHION_MNIST_CLASSES",
    "PHOTOGRAPHS",
    "SCENE_CLASSES",
    "SHELTER_COLUMNS",
    "Analogy",
    "DataDamaged",
    "DataUnavailable",
    "Split",
    "Texts",
    "WordVectors",
    "analogies",
    "breast_cancer",
    "cifar10",
    "circles",
    "fashion_mnist",
    "glove",
    "mnist",
    "moons",
    "noisy_sine",
    "photograph",
    "read_photograph",
    "read_texts",
    "reviews",
    "shelter",
]
