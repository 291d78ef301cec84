# Misconception: requires_grad makes a tensor a parameter
# Message: plain tensor is not a parameter
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.weight = torch.randn(num_features, requires_grad=True)
        self.bias = torch.zeros(1, requires_grad=True)

    def forward(self, x):
        return x @ self.weight + self.bias
