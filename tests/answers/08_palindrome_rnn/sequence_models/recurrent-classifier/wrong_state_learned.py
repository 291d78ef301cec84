# Misconception: the first state is learned
# Message: More or less is learned
# Keeps: test-recurrent-classifier-fresh
class RecurrentClassifier(nn.Module):
    def __init__(self, kind, num_features, hidden_dim):
        super().__init__()
        self.rnn = {"LSTM": nn.LSTM, "GRU": nn.GRU}[kind](num_features, hidden_dim, batch_first=True)
        self.head = nn.Linear(hidden_dim, 2)
        self.h_0 = nn.Parameter(torch.zeros(1, 1, hidden_dim))

    def forward(self, x):
        h = self.h_0.expand(-1, len(x), -1).contiguous()
        outputs, _ = self.rnn(x, (h, torch.zeros_like(h)) if isinstance(self.rnn, nn.LSTM) else h)
        return self.head(outputs[:, -1])
