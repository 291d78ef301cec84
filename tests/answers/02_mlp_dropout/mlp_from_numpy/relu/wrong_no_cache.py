# Misconception: backward can tell the gate from the gradient it is given
# Message: input decides, not the sign of grad
# Keeps: test-relu-forward
class ReLU:
    def forward(self, x):
        return np.maximum(x, 0)

    def backward(self, grad):
        return grad * (grad > 0)
