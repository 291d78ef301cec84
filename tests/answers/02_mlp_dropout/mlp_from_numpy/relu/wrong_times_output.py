# Misconception: the derivative is the output itself
# Message: not the output itself
# Keeps: test-relu-forward
class ReLU:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, grad):
        return grad * np.maximum(self.x, 0)
