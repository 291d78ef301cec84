# Misconception: the logits may be shifted in place
# Message: -= writes into the caller's
# Keeps: test-softmax-stable
class Softmax:
    def forward(self, logits):
        logits -= logits.max(axis=1, keepdims=True)
        e = np.exp(logits)
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return self.p * (grad - (grad * self.p).sum(axis=1, keepdims=True))
