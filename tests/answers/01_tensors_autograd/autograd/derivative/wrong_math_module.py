# Misconception: math.exp takes a tensor of any shape
# Message: whole tensors
import math


def derivative(x):
    return math.exp(-x) * (2 * x * math.cos(x**2) - math.sin(x**2))
