# Misconception: cross-entropy takes logits, as PyTorch's does
# Message: second softmax
# Keeps: test-cross-entropy-backward
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        e = np.exp(probabilities)
        p = e / e.sum(axis=1, keepdims=True)
        return -np.log(p[np.arange(len(targets)), targets]).mean()

    def backward(self):
        rows = np.arange(len(self.y))
        grad = np.zeros_like(self.p)
        grad[rows, self.y] = -1 / (len(rows) * self.p[rows, self.y])
        return grad
