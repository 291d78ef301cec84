# Misconception: what PyTorch has need not be written
# Message: without PyTorch.s cell
# Keeps: test-lstm-cell-start
class LSTMCell(nn.Module):
    def __init__(self, input_dim, hidden_dim):
        super().__init__()
        self.weight_ih = nn.Parameter(torch.randn(4 * hidden_dim, input_dim) / input_dim**0.5)
        self.weight_hh = nn.Parameter(torch.randn(4 * hidden_dim, hidden_dim) / hidden_dim**0.5)
        self.bias = nn.Parameter(torch.zeros(4 * hidden_dim))
        self.bias.data[hidden_dim : 2 * hidden_dim] = 1.0

    def forward(self, x, state):
        cell = nn.LSTMCell(x.shape[1], state[0].shape[1])
        cell.weight_ih, cell.weight_hh, cell.bias_ih = self.weight_ih, self.weight_hh, self.bias
        nn.init.zeros_(cell.bias_hh)
        return cell(x, state)
