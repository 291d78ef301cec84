# Variant: time first, transposed by hand, zeros handed over
class RecurrentClassifier(nn.Module):
    def __init__(self, kind, num_features, hidden_dim):
        super().__init__()
        self.rnn = {"LSTM": nn.LSTM, "GRU": nn.GRU}[kind](num_features, hidden_dim)
        self.out = nn.Linear(hidden_dim, 2)

    def forward(self, x):
        zeros = x.new_zeros(1, x.size(0), self.rnn.hidden_size)
        start = (zeros, zeros) if self.rnn.mode == "LSTM" else zeros
        outputs = self.rnn(x.transpose(0, 1).contiguous(), start)[0]
        return self.out(outputs[-1])
