# Misconception: the sum runs over the whole batch
# Message: every logit moves
# Keeps: test-softmax-forward test-softmax-stable
class Softmax:
    def forward(self, logits):
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return self.p * (grad - (grad * self.p).sum())
