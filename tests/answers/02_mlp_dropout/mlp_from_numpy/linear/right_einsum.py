# Variant: sums written as einsum
class Linear:
    def __init__(self, weight, bias):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        self.x = x
        return np.einsum('ni,oi->no', x, self.weight) + self.bias

    def backward(self, grad):
        self.weight_grad = np.einsum('no,ni->oi', grad, self.x)
        self.bias_grad = np.einsum('no->o', grad)
        return np.einsum('no,oi->ni', grad, self.weight)
