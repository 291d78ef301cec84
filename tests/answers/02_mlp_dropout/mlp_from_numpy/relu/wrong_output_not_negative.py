# Misconception: the gate is open where the output is not negative
# Message: input -1 was negative
# Keeps: test-relu-forward
class ReLU:
    def forward(self, x):
        self.out = np.maximum(x, 0)
        return self.out

    def backward(self, grad):
        return grad * (self.out >= 0)
