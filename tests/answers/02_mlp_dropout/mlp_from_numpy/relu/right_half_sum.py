# Variant: half the sum of x and |x|, and Heaviside's step
class ReLU:
    def forward(self, x):
        self.x = x
        return (x + np.abs(x)) / 2

    def backward(self, grad):
        return np.heaviside(self.x, 0) * grad
