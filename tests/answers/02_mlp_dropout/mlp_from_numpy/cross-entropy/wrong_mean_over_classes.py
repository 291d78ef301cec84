# Misconception: the mean runs over all entries of the one-hot matrix
# Message: not by N times C
# Keeps: test-cross-entropy-backward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -(np.eye(probabilities.shape[1])[targets] * np.log(probabilities)).mean()

    def backward(self):
        rows = np.arange(len(self.y))
        grad = np.zeros_like(self.p)
        grad[rows, self.y] = -1 / (len(rows) * self.p[rows, self.y])
        return grad
