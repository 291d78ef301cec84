# Variant: keeps the logarithms of the probabilities
class Softmax:
    def forward(self, logits):
        shifted = logits - np.max(logits, 1)[:, None]
        self.log_p = shifted - np.log(np.exp(shifted).sum(1))[:, None]
        return np.exp(self.log_p)

    def backward(self, grad):
        p = np.exp(self.log_p)
        return p * grad - p * np.einsum('nc,nc->n', p, grad)[:, None]
