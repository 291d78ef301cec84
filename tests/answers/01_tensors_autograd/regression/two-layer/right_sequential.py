# Variant: an nn.Sequential inside
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(in_features, hidden_dim), nn.ReLU(), nn.Linear(hidden_dim, out_features))

    def forward(self, x):
        return self.net(x)
