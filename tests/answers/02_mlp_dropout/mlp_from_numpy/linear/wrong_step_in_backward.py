# Misconception: backward also takes the step
# Message: it takes no step
# Keeps: test-linear-forward
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = grad.T @ self.x, grad.sum(axis=0)
        back = grad @ self.weight
        self.weight -= 0.1 * self.weight_grad
        self.bias -= 0.1 * self.bias_grad
        return back
