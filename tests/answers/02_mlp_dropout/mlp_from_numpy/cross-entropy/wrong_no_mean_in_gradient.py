# Misconception: the mean of forward needs no 1/N in backward
# Message: 1/N is missing
# Keeps: test-cross-entropy-forward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[np.arange(len(targets)), targets]).mean()

    def backward(self):
        grad = np.zeros_like(self.p)
        rows = np.arange(len(self.y))
        grad[rows, self.y] = -1 / self.p[rows, self.y]
        return grad
