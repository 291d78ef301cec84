# Misconception: a Python list registers its layers
# Message: plain list
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.layers = [nn.Linear(in_features, hidden_dim), nn.Linear(hidden_dim, out_features)]

    def forward(self, x):
        return self.layers[1](torch.relu(self.layers[0](x)))
