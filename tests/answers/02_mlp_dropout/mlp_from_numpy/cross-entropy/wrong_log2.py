# Misconception: the loss is measured in bits
# Message: natural logarithm
# Keeps: test-cross-entropy-backward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log2(probabilities[np.arange(len(targets)), targets]).mean()

    def backward(self):
        rows = np.arange(len(self.y))
        grad = np.zeros_like(self.p)
        grad[rows, self.y] = -1 / (len(rows) * self.p[rows, self.y])
        return grad
