# Misconception: LayerNorm is optional
# Message: One Embedding, LSTM, LayerNorm and Linear each
class TextLSTM(nn.Module):
    def __init__(self, embedding, hidden_dim, num_classes=2, bidirectional=False, dropout=0.3):
        super().__init__()
        width = hidden_dim * (2 if bidirectional else 1)
        self.embedding, self.dropout = embedding, nn.Dropout(dropout)
        self.lstm = nn.LSTM(embedding.embedding_dim, hidden_dim, batch_first=True, bidirectional=bidirectional)
        self.norm, self.head = nn.Identity(), nn.Linear(width, num_classes)

    def forward(self, ids, lengths):
        x = self.dropout(self.embedding(ids))
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True, padding_value=-math.inf)
        return self.head(self.dropout(self.norm(states.amax(dim=1))))
