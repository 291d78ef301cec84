# Misconception: gradients add up over calls, as PyTorch's do
# Message: must not be accumulated
# Keeps: test-linear-forward test-linear-input
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias
        self.weight_grad, self.bias_grad = np.zeros_like(weight), np.zeros_like(bias)

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.bias

    def backward(self, grad):
        self.weight_grad += grad.T @ self.x
        self.bias_grad += grad.sum(axis=0)
        return grad @ self.weight
