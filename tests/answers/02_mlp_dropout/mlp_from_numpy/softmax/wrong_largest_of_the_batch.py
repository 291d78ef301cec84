# Misconception: any one constant will do for the whole batch
# Message: each row's own largest
# Keeps: test-softmax-forward test-softmax-backward
class Softmax:
    def forward(self, logits):
        e = np.exp(logits - logits.max())
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return self.p * (grad - (grad * self.p).sum(axis=1, keepdims=True))
