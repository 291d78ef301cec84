# Misconception: every layer takes the mean over the batch
# Message: divided by N: the mean belongs to the loss
# Keeps: test-linear-forward test-linear-input
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        n = len(grad)
        self.weight_grad, self.bias_grad = grad.T @ self.x / n, grad.sum(axis=0) / n
        return grad @ self.weight
