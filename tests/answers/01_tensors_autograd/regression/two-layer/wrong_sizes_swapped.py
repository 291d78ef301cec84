# Misconception: hidden_dim is the size of the output
# Message: which size is where|hidden_dim to out_features
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.hidden = nn.Linear(in_features, out_features)
        self.output = nn.Linear(out_features, hidden_dim)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))
