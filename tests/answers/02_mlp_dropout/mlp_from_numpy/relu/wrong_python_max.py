# Misconception: Python's max works entry by entry
# Message: np.maximum works entry by entry
class ReLU:
    def forward(self, x):
        self.x = x
        return max(x, 0)

    def backward(self, grad):
        return grad * (self.x > 0)
