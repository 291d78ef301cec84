# Variant: masked with -inf, max instead of amax, permute
class TextCNN(nn.Module):
    def __init__(self, embedding, num_filters, widths=(3, 5), num_classes=2, dropout=0.3):
        super().__init__()
        self.embedding = embedding
        self.layers = nn.ModuleList()
        for width in widths:
            self.layers.append(nn.Conv1d(embedding.embedding_dim, num_filters, width, padding="same"))
        self.drop, self.head = nn.Dropout(dropout), nn.Linear(len(widths) * num_filters, num_classes)

    def forward(self, ids, lengths):
        x = self.drop(self.embedding(ids)).permute(0, 2, 1)
        real = torch.arange(ids.shape[1])[None, None] < lengths[:, None, None]
        pooled = []
        for layer in self.layers:
            pooled.append(F.relu(layer(x).masked_fill(~real, -math.inf).max(dim=2).values))
        return self.head(self.drop(torch.cat(pooled, dim=-1)))
