# Variant: weights as (3, H, D); the complement of z as a sigmoid of its own
class GRUCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(3 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(3 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias_ih = nn.Parameter(torch.zeros(3 * hidden_dim))
        self.bias_hh = nn.Parameter(torch.zeros(3 * hidden_dim))

    def forward(self, x, h):
        size = h.shape[1]
        a = torch.einsum("nd,khd->knh", x, self.weight_ih.view(3, size, -1)) + self.bias_ih.view(3, 1, size)
        b = torch.einsum("nd,khd->knh", h, self.weight_hh.view(3, size, -1)) + self.bias_hh.view(3, 1, size)
        n = (a[2] + (a[0] + b[0]).sigmoid() * b[2]).tanh()
        return (-a[1] - b[1]).sigmoid() * n + (a[1] + b[1]).sigmoid() * h
