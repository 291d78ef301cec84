# Misconception: the cached probabilities may be overwritten
# Message: Start from a new array
# Keeps: test-cross-entropy-forward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[np.arange(len(targets)), targets]).mean()

    def backward(self):
        rows = np.arange(len(self.y))
        right = self.p[rows, self.y].copy()
        grad = self.p
        grad[:] = 0
        grad[rows, self.y] = -1 / (len(rows) * right)
        return grad
