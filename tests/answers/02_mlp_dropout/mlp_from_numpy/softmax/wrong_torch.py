# Misconception: PyTorch's softmax is NumPy enough
# Message: without PyTorch
# Keeps: test-softmax-stable
class Softmax:
    def forward(self, logits):
        self.p = torch.softmax(torch.from_numpy(logits), dim=1).numpy()
        return self.p

    def backward(self, grad):
        return self.p * (grad - (grad * self.p).sum(axis=1, keepdims=True))
