# Misconception: the loss is the sum over the batch
# Message: mean over the batch, not the sum
# Keeps: test-cross-entropy-backward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return -np.log(probabilities[np.arange(len(targets)), targets]).sum()

    def backward(self):
        rows = np.arange(len(self.y))
        grad = np.zeros_like(self.p)
        grad[rows, self.y] = -1 / (len(rows) * self.p[rows, self.y])
        return grad
