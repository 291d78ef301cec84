# Misconception: a classifier returns probabilities
# Message: no sigmoid, the loss applies it
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.linear = nn.Linear(num_features, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x)).squeeze(1)
