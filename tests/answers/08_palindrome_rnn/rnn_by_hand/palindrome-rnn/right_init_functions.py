# Variant: nn.init, empty tensors and a concatenated product
class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        shapes = {"W_xh": (input_dim, hidden_dim), "W_hh": (hidden_dim, hidden_dim), "W_hy": (hidden_dim, num_classes)}
        for name, shape in shapes.items():
            weight = nn.Parameter(torch.empty(shape))
            nn.init.normal_(weight, mean=0.0, std=std)
            self.register_parameter(name, weight)
        self.b_h, self.b_y = nn.Parameter(torch.zeros(hidden_dim)), nn.Parameter(torch.zeros(num_classes))

    def forward(self, x):
        weight = torch.cat([self.W_xh, self.W_hh])
        h = torch.zeros(x.shape[0], self.W_hh.shape[0])
        for t in range(x.shape[1]):
            h = torch.tanh(torch.cat([x[:, t], h], dim=1) @ weight + self.b_h)
        return h @ self.W_hy + self.b_y
