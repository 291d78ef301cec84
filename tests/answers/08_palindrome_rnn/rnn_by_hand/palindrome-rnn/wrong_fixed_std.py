# Misconception: 0.05 is written into the code
# Message: no value is fixed
# Keeps: test-palindrome-rnn-logits
class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        self.W_xh = nn.Parameter(0.05 * torch.randn(input_dim, hidden_dim))
        self.W_hh = nn.Parameter(0.05 * torch.randn(hidden_dim, hidden_dim))
        self.W_hy = nn.Parameter(0.05 * torch.randn(hidden_dim, num_classes))
        self.b_h = nn.Parameter(torch.zeros(hidden_dim))
        self.b_y = nn.Parameter(torch.zeros(num_classes))

    def forward(self, x):
        h = x.new_zeros(len(x), len(self.b_h))
        for x_t in x.unbind(dim=1):
            h = torch.tanh(x_t @ self.W_xh + h @ self.W_hh + self.b_h)
        return h @ self.W_hy + self.b_y
