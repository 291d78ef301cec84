# Misconception: every layer gets the input of the network
# Message: output of the one before it
# Keeps: test-sequential-backward
class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            out = layer.forward(x)
        return out

    def backward(self, grad):
        for layer in reversed(self.layers):
            grad = layer.backward(grad)
        return grad
