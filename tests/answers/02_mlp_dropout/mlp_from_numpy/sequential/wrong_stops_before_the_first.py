# Misconception: range(n - 1, 0, -1) reaches 0
# Message: should write 321
# Keeps: test-sequential-forward
class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for i in range(len(self.layers) - 1, 0, -1):
            grad = self.layers[i].backward(grad)
        return grad
