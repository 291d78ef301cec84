# Misconception: at 0 the gate is open
# Message: exactly 0
# Keeps: test-relu-forward
class ReLU:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, grad):
        return grad * (self.x >= 0)
