# Misconception: two layers means two hidden layers
# Message: one layer from 3 to 5
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(in_features, hidden_dim), nn.ReLU(), nn.Linear(hidden_dim, hidden_dim), nn.ReLU(), nn.Linear(hidden_dim, out_features))

    def forward(self, x):
        return self.net(x)
