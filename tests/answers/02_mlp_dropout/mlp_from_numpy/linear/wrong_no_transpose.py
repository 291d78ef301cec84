# Misconception: the weight is (in, out), so forward needs no transpose
# Message: weight is \(out, in\)
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = grad.T @ self.x, grad.sum(axis=0)
        return grad @ self.weight
