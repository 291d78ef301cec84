# Misconception: nn.RNN does it
# Message: without nn.RNN
class PalindromeRNN(nn.Module):
    def __init__(self, input_dim, hidden_dim, num_classes, std=0.05):
        super().__init__()
        self.rnn = nn.RNN(input_dim, hidden_dim, batch_first=True)
        self.output = nn.Linear(hidden_dim, num_classes)

    def forward(self, x):
        return self.output(self.rnn(x)[0][:, -1])
