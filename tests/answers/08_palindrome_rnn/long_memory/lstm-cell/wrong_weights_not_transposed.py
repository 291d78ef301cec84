# Misconception: x @ weight, as in part 1
# Message: transpose the weights
# Keeps: test-lstm-cell-start
class LSTMCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(4 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(4 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias = nn.Parameter(torch.zeros(4 * hidden_dim))
        self.bias.data[hidden_dim : 2 * hidden_dim] = 1.0

    def forward(self, x, state):
        h, c = state
        i, f, g, o = (x @ self.weight_ih + h @ self.weight_hh + self.bias).chunk(4, dim=1)
        c = f.sigmoid() * c + i.sigmoid() * g.tanh()
        return o.sigmoid() * c.tanh(), c
