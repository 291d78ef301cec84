# Variant: F.linear and slices; ones written under no_grad
class LSTMCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(4 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(4 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias = nn.Parameter(torch.zeros(4 * hidden_dim))
        with torch.no_grad():
            self.bias[hidden_dim : 2 * hidden_dim].fill_(1)

    def forward(self, x, state):
        h, c = state
        size = h.shape[1]
        gates = F.linear(x, self.weight_ih, self.bias) + F.linear(h, self.weight_hh)
        i = torch.sigmoid(gates[:, :size])
        f = torch.sigmoid(gates[:, size : 2 * size])
        g = torch.tanh(gates[:, 2 * size : 3 * size])
        o = torch.sigmoid(gates[:, 3 * size :])
        new_c = f * c + i * g
        return o * torch.tanh(new_c), new_c
