# Misconception: backward goes through the layers in the order of forward
# Message: in forward order
# Keeps: test-sequential-forward
class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for layer in self.layers:
            grad = layer.backward(grad)
        return grad
