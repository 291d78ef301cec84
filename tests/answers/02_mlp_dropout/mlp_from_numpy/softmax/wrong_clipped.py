# Misconception: logits that are too large can be clipped
# Message: clipping or rescaling
# Keeps: test-softmax-forward test-softmax-backward
class Softmax:
    def forward(self, logits):
        e = np.exp(np.clip(logits, -700, 700))
        self.p = e / e.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, grad):
        return self.p * (grad - (grad * self.p).sum(axis=1, keepdims=True))
