# Variant: time first, sorted and put back
class TextLSTM(nn.Module):
    def __init__(self, embedding, hidden_dim, num_classes=2, bidirectional=False, dropout=0.3):
        super().__init__()
        width = 2 * hidden_dim if bidirectional else hidden_dim
        self.embedding = embedding
        self.lstm = nn.LSTM(embedding.embedding_dim, hidden_dim, bidirectional=bidirectional)
        self.drop = nn.Dropout(dropout)
        self.out = nn.Sequential(nn.LayerNorm(width), nn.Dropout(dropout), nn.Linear(width, num_classes))

    def forward(self, ids, lengths):
        order = lengths.argsort(descending=True)
        x = self.drop(self.embedding(ids[order])).transpose(0, 1)
        packed = pack_padded_sequence(x, lengths[order])
        states, _ = pad_packed_sequence(self.lstm(packed)[0], padding_value=-1e9)
        return self.out(states.amax(dim=0))[order.argsort()]
