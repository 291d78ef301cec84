# Misconception: the last line of a function is its value
# Message: forget to return
# Keeps: test-two-layer-parameters
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.hidden = nn.Linear(in_features, hidden_dim)
        self.output = nn.Linear(hidden_dim, out_features)

    def forward(self, x):
        self.y = self.output(torch.relu(self.hidden(x)))
