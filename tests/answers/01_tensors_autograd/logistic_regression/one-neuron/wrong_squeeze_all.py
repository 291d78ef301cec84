# Misconception: squeeze() drops the one dimension I mean
# Message: also drops a batch of one
class OneNeuron(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        self.linear = nn.Linear(num_features, 1)

    def forward(self, x):
        return self.linear(x).squeeze()
