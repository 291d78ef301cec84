# Misconception: grad may be overwritten, it is not needed any more
# Message: write into no array
# Keeps: test-relu-forward
class ReLU:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, grad):
        grad[self.x <= 0] = 0
        return grad
