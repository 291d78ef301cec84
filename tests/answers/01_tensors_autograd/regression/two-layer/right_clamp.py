# Variant: ReLU as clamp, layers in the other order
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.output = nn.Linear(hidden_dim, out_features)
        self.hidden = nn.Linear(in_features, hidden_dim)

    def forward(self, x):
        return self.output(self.hidden(x).clamp(min=0))
