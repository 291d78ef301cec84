# Misconception: the gradient of the bias is the mean over the batch
# Message: bias_grad is divided by N
# Keeps: test-linear-forward test-linear-input
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = grad.T @ self.x, grad.mean(axis=0)
        return grad @ self.weight
