# Misconception: the gradient of the cross-entropy is prediction minus truth, whatever it is taken by
# Message: is dL/dlogits
# Keeps: test-cross-entropy-forward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[np.arange(len(targets)), targets]).mean()

    def backward(self):
        return (self.p - np.eye(self.p.shape[1])[self.y]) / len(self.y)
