# Misconception: backward only sets the gradients of the parameters
# Message: layer before needs it
# Keeps: test-linear-forward test-linear-parameters
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = grad.T @ self.x, grad.sum(axis=0)
