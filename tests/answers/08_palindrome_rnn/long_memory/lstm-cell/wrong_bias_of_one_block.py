# Misconception: one bias a unit
# Message: four blocks of 5 units need \(20,\)
# Keeps: test-lstm-cell-step
class LSTMCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(4 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(4 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias = nn.Parameter(torch.ones(hidden_dim))

    def forward(self, x, state):
        h, c = state
        i, f, g, o = (x @ self.weight_ih.T + h @ self.weight_hh.T + self.bias).chunk(4, dim=1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(c), c
