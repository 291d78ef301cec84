# Misconception: the gradient has one number an example
# Message: shape of the probabilities
# Keeps: test-cross-entropy-forward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[np.arange(len(targets)), targets]).mean()

    def backward(self):
        rows = np.arange(len(self.y))
        return -1 / (len(rows) * self.p[rows, self.y])
