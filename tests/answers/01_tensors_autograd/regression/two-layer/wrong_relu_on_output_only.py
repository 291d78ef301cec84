# Misconception: the ReLU comes last
# Message: no ReLU after the last layer
# Keeps: test-two-layer-parameters
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.hidden = nn.Linear(in_features, hidden_dim)
        self.output = nn.Linear(hidden_dim, out_features)

    def forward(self, x):
        return torch.relu(self.output(self.hidden(x)))
