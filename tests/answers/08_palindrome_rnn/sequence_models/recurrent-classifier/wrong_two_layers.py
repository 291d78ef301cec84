# Misconception: two layers
# Message: One layer, one direction
# Keeps: test-recurrent-classifier-fresh
class RecurrentClassifier(nn.Module):
    def __init__(self, kind, num_features, hidden_dim):
        super().__init__()
        self.rnn = {"LSTM": nn.LSTM, "GRU": nn.GRU}[kind](num_features, hidden_dim, num_layers=2, batch_first=True)
        self.head = nn.Linear(hidden_dim, 2)

    def forward(self, x):
        outputs, state = self.rnn(x)
        return self.head(outputs[:, -1])
