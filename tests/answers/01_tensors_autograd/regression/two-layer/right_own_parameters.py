# Variant: parameters of its own instead of nn.Linear
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.w1 = nn.Parameter(torch.randn(hidden_dim, in_features) / in_features**0.5)
        self.b1 = nn.Parameter(torch.zeros(hidden_dim))
        self.w2 = nn.Parameter(torch.randn(out_features, hidden_dim) / hidden_dim**0.5)
        self.b2 = nn.Parameter(torch.zeros(out_features))

    def forward(self, x):
        return torch.relu(x @ self.w1.T + self.b1) @ self.w2.T + self.b2
