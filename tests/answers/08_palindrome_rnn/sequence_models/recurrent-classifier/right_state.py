# Variant: the state itself, h
class RecurrentClassifier(nn.Module):
    def __init__(self, kind, num_features, hidden_dim):
        super().__init__()
        self.is_lstm = kind == "LSTM"
        self.layer = nn.LSTM(num_features, hidden_dim, batch_first=True) if self.is_lstm else nn.GRU(num_features, hidden_dim, batch_first=True)
        self.fc = nn.Linear(hidden_dim, 2)

    def forward(self, x):
        _, state = self.layer(x)
        h = state[0] if self.is_lstm else state
        return self.fc(h[-1])
