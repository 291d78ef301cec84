# Variant: the states of each text by itself
class TextLSTM(nn.Module):
    def __init__(self, embedding, hidden_dim, num_classes=2, bidirectional=False, dropout=0.3):
        super().__init__()
        self.embedding, self.dropout = embedding, nn.Dropout(dropout)
        self.lstm = nn.LSTM(embedding.embedding_dim, hidden_dim, batch_first=True, bidirectional=bidirectional)
        width = 2 * hidden_dim if bidirectional else hidden_dim
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, num_classes)

    def forward(self, ids, lengths):
        rows = [self.dropout(self.embedding(row[:size])) for row, size in zip(ids, lengths.tolist())]
        packed, _ = self.lstm(nn.utils.rnn.pack_sequence(rows, enforce_sorted=False))
        pooled = torch.stack([states.amax(dim=0) for states in nn.utils.rnn.unpack_sequence(packed)])
        return self.head(self.dropout(self.norm(pooled)))
