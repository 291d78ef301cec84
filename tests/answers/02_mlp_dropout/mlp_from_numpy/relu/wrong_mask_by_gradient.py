# Misconception: ReLU is applied on the way back too: negative gradients are cut
# Message: input decides, not the sign of grad
# Keeps: test-relu-forward
class ReLU:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, grad):
        return np.maximum(grad, 0)
