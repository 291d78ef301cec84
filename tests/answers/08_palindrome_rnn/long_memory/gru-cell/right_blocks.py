# Variant: each gate with its own block of weights; torch.lerp
class GRUCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(3 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(3 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias_ih = nn.Parameter(torch.zeros(3 * hidden_dim))
        self.bias_hh = nn.Parameter(torch.zeros(3 * hidden_dim))

    def forward(self, x, h):
        blocks = zip(*(v.chunk(3) for v in (self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh)))
        (W_r, U_r, b_r, d_r), (W_z, U_z, b_z, d_z), (W_n, U_n, b_n, d_n) = blocks
        r = torch.sigmoid(x @ W_r.T + b_r + h @ U_r.T + d_r)
        z = torch.sigmoid(x @ W_z.T + b_z + h @ U_z.T + d_z)
        n = torch.tanh(x @ W_n.T + b_n + r * (h @ U_n.T + d_n))
        return torch.lerp(n, h, z)
