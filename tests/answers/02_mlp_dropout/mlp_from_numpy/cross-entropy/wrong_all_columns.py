# Misconception: p[:, y] takes one column for each row
# Message: takes all columns for each row
# Keeps: test-cross-entropy-backward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[:, targets]).mean()

    def backward(self):
        rows = np.arange(len(self.y))
        grad = np.zeros_like(self.p)
        grad[rows, self.y] = -1 / (len(rows) * self.p[rows, self.y])
        return grad
