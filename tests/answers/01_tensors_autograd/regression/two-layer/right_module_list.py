# Variant: an nn.ModuleList and the functional ReLU
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(in_features, hidden_dim), nn.Linear(hidden_dim, out_features)])

    def forward(self, x):
        x = nn.functional.relu(self.layers[0](x))
        return self.layers[1](x)
