# Misconception: the way back goes through the transposed weight, as the way forward does
# Message: transpose needed
# Keeps: test-linear-forward
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        self.weight_grad, self.bias_grad = grad.T @ self.x, grad.sum(axis=0)
        return grad @ self.weight.T
