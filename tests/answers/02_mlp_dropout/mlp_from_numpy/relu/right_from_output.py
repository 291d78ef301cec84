# Variant: reads the gate off the output
class ReLU:
    def forward(self, x):
        self.out = np.where(x > 0, x, 0.0)
        return self.out

    def backward(self, grad):
        return np.where(self.out > 0, grad, 0.0)
