# Variant: gradients written into arrays made once; transposed products
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias
        self.weight_grad, self.bias_grad = np.empty_like(weight), np.empty_like(bias)

    def forward(self, x):
        self.cache = x.copy()
        return (self.weight @ x.T).T + self.bias

    def backward(self, grad):
        self.weight_grad[:] = (self.cache.T @ grad).T
        self.bias_grad[:] = np.ones(len(grad)) @ grad
        return (self.weight.T @ grad.T).T
