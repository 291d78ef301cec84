# Misconception: reshape turns a weight round as a transpose does
# Message: row of the weight belongs to one output
# Keeps: test-linear-parameters test-linear-input
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.reshape(self.weight.shape[::-1]) + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = grad.T @ self.x, grad.sum(axis=0)
        return grad @ self.weight
