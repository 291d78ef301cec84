# Misconception: layers may be created before Module.__init__
# Message: super\(\).__init__\(\)
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        self.hidden = nn.Linear(in_features, hidden_dim)
        self.output = nn.Linear(hidden_dim, out_features)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))
