# Misconception: every probability has the derivative -1 / p
# Message: 0 for all other classes
# Keeps: test-cross-entropy-forward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[np.arange(len(targets)), targets]).mean()

    def backward(self):
        return -1 / (len(self.y) * self.p)
