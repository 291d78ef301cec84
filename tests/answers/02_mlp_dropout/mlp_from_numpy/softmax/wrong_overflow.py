# Misconception: the formula can be computed as it stands
# Message: overflows to inf
# Keeps: test-softmax-forward test-softmax-backward
class Softmax:
    def forward(self, logits):
        e = np.exp(logits)
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return self.p * (grad - (grad * self.p).sum(axis=1, keepdims=True))
