# Misconception: each layer starts from in_features
# Message: which size is where|sizes must fit
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.hidden = nn.Linear(in_features, hidden_dim)
        self.output = nn.Linear(in_features, out_features)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))
