# Misconception: the loss has taken care of softmax's derivative already
# Message: every logit moves every probability
# Keeps: test-softmax-forward test-softmax-stable
class Softmax:
    def forward(self, logits):
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return grad
