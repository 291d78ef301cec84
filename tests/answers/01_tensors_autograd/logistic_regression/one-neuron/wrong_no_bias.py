# Misconception: the weights are all there is
# Message: 4 weights and 1 bias
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.linear = nn.Linear(num_features, 1, bias=False)

    def forward(self, x):
        return self.linear(x).squeeze(1)
