# Misconception: autograd is NumPy enough
# Message: without PyTorch
class CrossEntropy:
    def forward(self, probabilities, targets):
        self.p, self.y = probabilities, targets
        return F.nll_loss(torch.tensor(probabilities).log(), torch.tensor(targets)).item()

    def backward(self):
        p = torch.tensor(self.p, requires_grad=True)
        F.nll_loss(p.log(), torch.tensor(self.y)).backward()
        return p.grad.numpy()
