# Misconception: every layer gets the gradient of the loss
# Message: each takes what the layer after it returned
# Keeps: test-sequential-forward
class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for layer in reversed(self.layers):
            result = layer.backward(grad)
        return result
