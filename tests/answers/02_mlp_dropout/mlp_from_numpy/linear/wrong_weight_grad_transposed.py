# Misconception: the gradient of the weight is (in, out)
# Message: weight_grad has shape .* its parameter's shape
# Keeps: test-linear-forward test-linear-input
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = self.x.T @ grad, grad.sum(axis=0)
        return grad @ self.weight
