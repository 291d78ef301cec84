# Misconception: softmax is elementwise, with the derivative p (1 - p) of a sigmoid
# Message: p \(1 - p\) entry by entry is not enough
# Keeps: test-softmax-forward test-softmax-stable
class Softmax:
    def forward(self, logits):
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return grad * self.p * (1 - self.p)
