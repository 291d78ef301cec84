# Variant: each gate with its own block of the weights
class LSTMCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(4 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(4 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        zeros, ones = torch.zeros(hidden_dim), torch.ones(hidden_dim)
        self.bias = nn.Parameter(torch.cat([zeros, ones, zeros, zeros]))

    def forward(self, x, state):
        h, c = state
        blocks = zip(self.weight_ih.chunk(4), self.weight_hh.chunk(4), self.bias.chunk(4))
        i, f, g, o = (x @ W.T + h @ U.T + b for W, U, b in blocks)
        c = torch.addcmul(torch.sigmoid(f) * c, torch.sigmoid(i), torch.tanh(g))
        h = torch.sigmoid(o) * torch.tanh(c)
        return h, c
