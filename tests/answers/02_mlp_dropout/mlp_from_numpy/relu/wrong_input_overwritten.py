# Misconception: the input may be overwritten, it is not needed any more
# Message: write into no array
# Keeps: test-relu-backward
class ReLU:
    def forward(self, x):
        self.open = x > 0
        x[x < 0] = 0
        return x

    def backward(self, grad):
        return grad * self.open
