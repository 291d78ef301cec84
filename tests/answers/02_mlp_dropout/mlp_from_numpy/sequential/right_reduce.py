# Variant: a fold forward, negative indices backward
import functools

class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        return functools.reduce(lambda value, layer: layer.forward(value), self.layers, x)

    def backward(self, grad):
        for i in range(len(self.layers)):
            grad = self.layers[-1 - i].backward(grad)
        return grad
