# Misconception: nn.RNNCell is only one step
# Message: without nn.RNN and nn.RNNCell
class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        self.cell = nn.RNNCell(input_dim, hidden_dim)
        self.output = nn.Linear(hidden_dim, num_classes)

    def forward(self, x):
        h = x.new_zeros(len(x), self.cell.hidden_size)
        for x_t in x.unbind(dim=1):
            h = self.cell(x_t, h)
        return self.output(h)
