# Variant: packed, unpacked, masked; F.dropout with the mode
class TextLSTM(nn.Module):
    def __init__(self, embedding, hidden_dim, num_classes=2, bidirectional=False, dropout=0.3):
        super().__init__()
        self.embedding = embedding
        self.p = dropout
        self.lstm = nn.LSTM(embedding.weight.shape[1], hidden_dim, batch_first=True, bidirectional=bidirectional)
        self.norm = nn.LayerNorm([hidden_dim * (1 + bidirectional)])
        self.head = nn.Linear(hidden_dim * (1 + bidirectional), num_classes)

    def forward(self, ids, lengths):
        x = F.dropout(self.embedding(ids), self.p, self.training)
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        states, sizes = pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        real = torch.arange(states.shape[1])[None] < sizes[:, None]
        pooled = torch.where(real[:, :, None], states, torch.finfo(states.dtype).min).max(dim=1).values
        return self.head(F.dropout(self.norm(pooled), self.p, self.training))
