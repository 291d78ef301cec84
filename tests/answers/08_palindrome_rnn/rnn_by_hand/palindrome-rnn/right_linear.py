# Variant: torch.normal, F.linear, inputs multiplied before the loop
class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        self.hidden_dim = hidden_dim
        self.W_xh = nn.Parameter(torch.normal(0.0, std, (input_dim, hidden_dim)))
        self.W_hh = nn.Parameter(torch.normal(0.0, std, (hidden_dim, hidden_dim)))
        self.b_h = nn.Parameter(torch.zeros(hidden_dim))
        self.W_hy = nn.Parameter(torch.normal(0.0, std, (hidden_dim, num_classes)))
        self.b_y = nn.Parameter(torch.zeros(num_classes))

    def forward(self, x):
        pushes = F.linear(x, self.W_xh.T, self.b_h)
        h = pushes.new_zeros(len(x), self.hidden_dim)
        for t in range(x.shape[1]):
            h = torch.tanh(pushes[:, t] + F.linear(h, self.W_hh.T))
        return F.linear(h, self.W_hy.T, self.b_y)
