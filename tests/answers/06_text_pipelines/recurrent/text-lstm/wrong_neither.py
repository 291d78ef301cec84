# Misconception: an LSTM ignores zeros
# Message: padding, or a neighbour|More padding
# Keeps: test-text-lstm-layers
class TextLSTM(nn.Module):
    def __init__(self, embedding, hidden_dim, num_classes=2, bidirectional=False, dropout=0.3):
        super().__init__()
        width = hidden_dim * (2 if bidirectional else 1)
        self.embedding, self.dropout = embedding, nn.Dropout(dropout)
        self.lstm = nn.LSTM(embedding.embedding_dim, hidden_dim, batch_first=True, bidirectional=bidirectional)
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, num_classes)

    def forward(self, ids, lengths):
        x = self.dropout(self.embedding(ids))
        states, _ = self.lstm(x)
        return self.head(self.dropout(self.norm(states.amax(dim=1))))
