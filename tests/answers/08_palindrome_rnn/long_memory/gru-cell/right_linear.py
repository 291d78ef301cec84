# Variant: F.linear, gates cut together, the old state plus a share of the way
class GRUCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(3 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(3 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias_ih = nn.Parameter(torch.zeros(3 * hidden_dim))
        self.bias_hh = nn.Parameter(torch.zeros(3 * hidden_dim))

    def forward(self, x, h):
        size = h.shape[1]
        of_input, of_state = F.linear(x, self.weight_ih, self.bias_ih), F.linear(h, self.weight_hh, self.bias_hh)
        gates = torch.sigmoid(of_input[:, : 2 * size] + of_state[:, : 2 * size])
        r, z = gates[:, :size], gates[:, size:]
        candidate = torch.tanh(of_input[:, 2 * size :] + r * of_state[:, 2 * size :])
        return candidate + z * (h - candidate)
