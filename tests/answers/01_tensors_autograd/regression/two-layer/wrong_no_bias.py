# Misconception: the biases can be left out
# Message: both with a bias
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.hidden = nn.Linear(in_features, hidden_dim, bias=False)
        self.output = nn.Linear(hidden_dim, out_features, bias=False)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))
