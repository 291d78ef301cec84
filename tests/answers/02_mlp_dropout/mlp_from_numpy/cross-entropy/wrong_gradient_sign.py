# Misconception: the derivative of the logarithm is 1 / p, and the minus is forgotten
# Message: its derivative is negative
# Keeps: test-cross-entropy-forward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[np.arange(len(targets)), targets]).mean()

    def backward(self):
        rows = np.arange(len(self.y))
        grad = np.zeros_like(self.p)
        grad[rows, self.y] = 1 / (len(rows) * self.p[rows, self.y])
        return grad
