# Variant: ReLU, then multiplied by the mask; F.dropout with the mode
class TextCNN(nn.Module):
    def __init__(self, embedding, num_filters, widths=(3, 5), num_classes=2, dropout=0.3):
        super().__init__()
        self.embedding, self.p = embedding, dropout
        self.convolutions = nn.Sequential(*(nn.Conv1d(embedding.embedding_dim, num_filters, w, padding=(w - 1) // 2) for w in widths))
        self.linear = nn.Linear(num_filters * len(widths), num_classes)

    def forward(self, ids, lengths):
        x = F.dropout(self.embedding(ids), self.p, self.training).mT
        real = (torch.arange(ids.shape[1]) < lengths[:, None]).float()[:, None]
        pooled = torch.cat([(F.relu(layer(x)) * real).amax(-1) for layer in self.convolutions], dim=1)
        return self.linear(F.dropout(pooled, self.p, self.training))
