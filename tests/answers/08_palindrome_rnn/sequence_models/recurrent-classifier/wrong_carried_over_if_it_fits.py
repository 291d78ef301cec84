# Misconception: the state goes on where the batch has the same size, with its graph
# Message: carried over
# Keeps: test-recurrent-classifier-logits
class RecurrentClassifier(nn.Module):
    def __init__(self, kind, num_features, hidden_dim):
        super().__init__()
        self.rnn = {"LSTM": nn.LSTM, "GRU": nn.GRU}[kind](num_features, hidden_dim, batch_first=True)
        self.head = nn.Linear(hidden_dim, 2)
        self.state, self.rows = None, 0

    def forward(self, x):
        outputs, self.state = self.rnn(x, self.state if self.rows == len(x) else None)
        self.rows = len(x)
        return self.head(outputs[:, -1])
