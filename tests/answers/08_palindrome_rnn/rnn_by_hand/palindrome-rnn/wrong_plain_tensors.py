# Misconception: a tensor that requires a gradient is a parameter
# Message: make each an nn.Parameter
# Keeps: test-palindrome-rnn-logits
class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        self.W_xh = (std * torch.randn(input_dim, hidden_dim)).requires_grad_()
        self.W_hh = (std * torch.randn(hidden_dim, hidden_dim)).requires_grad_()
        self.W_hy = (std * torch.randn(hidden_dim, num_classes)).requires_grad_()
        self.b_h = torch.zeros(hidden_dim, requires_grad=True)
        self.b_y = torch.zeros(num_classes, requires_grad=True)

    def forward(self, x):
        h = x.new_zeros(len(x), len(self.b_h))
        for x_t in x.unbind(dim=1):
            h = torch.tanh(x_t @ self.W_xh + h @ self.W_hh + self.b_h)
        return h @ self.W_hy + self.b_y
