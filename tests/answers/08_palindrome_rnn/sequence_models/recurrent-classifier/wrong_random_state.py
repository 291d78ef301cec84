# Misconception: the state begins at random
# Message: begin at zero
class RecurrentClassifier(nn.Module):
    def __init__(self, kind, num_features, hidden_dim):
        super().__init__()
        self.rnn = {"LSTM": nn.LSTM, "GRU": nn.GRU}[kind](num_features, hidden_dim, batch_first=True)
        self.head = nn.Linear(hidden_dim, 2)

    def forward(self, x):
        h = torch.randn(1, len(x), self.rnn.hidden_size)
        outputs, _ = self.rnn(x, (h, h) if isinstance(self.rnn, nn.LSTM) else h)
        return self.head(outputs[:, -1])
