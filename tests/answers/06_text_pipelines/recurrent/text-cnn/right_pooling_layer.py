# Variant: one text at a time through adaptive pooling
class TextCNN(nn.Module):
    def __init__(self, embedding, num_filters, widths=(3, 5), num_classes=2, dropout=0.3):
        super().__init__()
        self.embedding, self.dropout = embedding, nn.Dropout(dropout)
        self.branches = nn.ModuleList(
            nn.Sequential(nn.Conv1d(embedding.embedding_dim, num_filters, w, padding=w // 2), nn.ReLU(), nn.AdaptiveMaxPool1d(1)) for w in widths
        )
        self.head = nn.Linear(num_filters * len(widths), num_classes)

    def forward(self, ids, lengths):
        x = self.dropout(self.embedding(ids)).transpose(1, 2)
        rows = [torch.cat([branch(text[:, :size]) for branch in self.branches]).flatten() for text, size in zip(x, lengths.tolist())]
        return self.head(self.dropout(torch.stack(rows)))
