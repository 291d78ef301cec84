# Misconception: the derivative by the bias is 1, so its gradient is grad
# Message: bias_grad has shape .* summed over the batch
# Keeps: test-linear-forward test-linear-input
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = grad.T @ self.x, grad
        return grad @ self.weight
