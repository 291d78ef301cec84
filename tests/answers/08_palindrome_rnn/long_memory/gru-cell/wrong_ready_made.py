# Misconception: what PyTorch has need not be written
# Message: without PyTorch.s cell
class GRUCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(3 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(3 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias_ih = nn.Parameter(torch.zeros(3 * hidden_dim))
        self.bias_hh = nn.Parameter(torch.zeros(3 * hidden_dim))

    def forward(self, x, h):
        return torch.gru_cell(x, h, self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh)
