# Misconception: any non-linearity is a ReLU
# Message: no other activation
# Keeps: test-two-layer-parameters
class TwoLayer(nn.Module):
    def __init__(self, in_features, hidden_dim, out_features):
        super().__init__()
        self.hidden = nn.Linear(in_features, hidden_dim)
        self.output = nn.Linear(hidden_dim, out_features)

    def forward(self, x):
        return self.output(torch.tanh(self.hidden(x)))
