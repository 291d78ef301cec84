# Misconception: layers can be created where they are used
# Message: attribute of self
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.sizes = in_features, hidden_dim, out_features

    def forward(self, x):
        i, h, o = self.sizes
        return nn.Linear(h, o)(torch.relu(nn.Linear(i, h)(x)))
