# Misconception: the two terms can be subtracted either way
# Message: wrong sign
# Keeps: test-softmax-forward test-softmax-stable
class Softmax:
    def forward(self, logits):
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return self.p * ((grad * self.p).sum(axis=1, keepdims=True) - grad)
