# Misconception: a sum over axis=1 divides row by row as it is
# Message: keepdims=True
class Softmax:
    def forward(self, logits):
        e = np.exp((logits.T - logits.max(axis=1)).T)
        self.p = e / e.sum(axis=1)
        return self.p

    def backward(self, grad):
        return self.p * (grad - (grad * self.p).sum(axis=1, keepdims=True))
