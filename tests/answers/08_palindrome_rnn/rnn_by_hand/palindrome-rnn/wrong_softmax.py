# Misconception: a classifier ends with a softmax
# Message: raw scores
# Keeps: test-palindrome-rnn-parameters
def rnn_reference(x, m):
    h, states = x.new_zeros(len(x), len(m.b_h)), []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ m.W_xh + h @ m.W_hh + m.b_h)
        states.append(h)
    return torch.stack(states, dim=1)


class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        self.W_xh = nn.Parameter(std * torch.randn(input_dim, hidden_dim))
        self.W_hh = nn.Parameter(std * torch.randn(hidden_dim, hidden_dim))
        self.W_hy = nn.Parameter(std * torch.randn(hidden_dim, num_classes))
        self.b_h = nn.Parameter(torch.zeros(hidden_dim))
        self.b_y = nn.Parameter(torch.zeros(num_classes))

    def forward(self, x):
        return torch.softmax(rnn_reference(x, self)[:, -1] @ self.W_hy + self.b_y, dim=1)
