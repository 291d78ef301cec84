# Misconception: ReLU has no parameters, so backward has nothing to do
# Message: input -1 was negative
# Keeps: test-relu-forward
class ReLU:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, grad):
        return grad
