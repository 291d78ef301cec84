# Misconception: the state goes on from batch to batch
# Message: carried over
# Keeps: test-recurrent-classifier-logits
class RecurrentClassifier(nn.Module):
    def __init__(self, kind, num_features, hidden_dim):
        super().__init__()
        self.rnn = {"LSTM": nn.LSTM, "GRU": nn.GRU}[kind](num_features, hidden_dim, batch_first=True)
        self.head = nn.Linear(hidden_dim, 2)
        self.state = None

    def forward(self, x):
        outputs, state = self.rnn(x, self.state)
        self.state = tuple(s.detach() for s in state) if isinstance(state, tuple) else state.detach()
        return self.head(outputs[:, -1])
