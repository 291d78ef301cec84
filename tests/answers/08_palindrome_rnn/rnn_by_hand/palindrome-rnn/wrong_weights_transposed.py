# Misconception: weights as in nn.Linear: one row an output
# Message: \(in, out\)
class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        self.W_xh = nn.Parameter(std * torch.randn(hidden_dim, input_dim))
        self.W_hh = nn.Parameter(std * torch.randn(hidden_dim, hidden_dim))
        self.W_hy = nn.Parameter(std * torch.randn(num_classes, hidden_dim))
        self.b_h = nn.Parameter(torch.zeros(hidden_dim))
        self.b_y = nn.Parameter(torch.zeros(num_classes))

    def forward(self, x):
        h = x.new_zeros(len(x), len(self.b_h))
        for x_t in x.unbind(dim=1):
            h = torch.tanh(x_t @ self.W_xh.T + h @ self.W_hh + self.b_h)
        return h @ self.W_hy.T + self.b_y
