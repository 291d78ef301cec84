# Misconception: view swaps axes
# Message: transpose|view has mixed
# Keeps: test-text-cnn-layers
class TextCNN(nn.Module):
    def __init__(self, embedding, num_filters, widths=(3, 5), num_classes=2, dropout=0.3):
        super().__init__()
        self.embedding, self.dropout = embedding, nn.Dropout(dropout)
        self.convolutions = nn.ModuleList(nn.Conv1d(embedding.embedding_dim, num_filters, width, padding=width // 2) for width in widths)
        self.head = nn.Linear(num_filters * len(widths), num_classes)

    def forward(self, ids, lengths):
        x = self.dropout(self.embedding(ids)).view(len(ids), -1, ids.shape[1])
        padding = (torch.arange(ids.shape[1]) >= lengths[:, None])[:, None]
        found = [layer(x).relu().masked_fill(padding, 0).amax(dim=2) for layer in self.convolutions]
        return self.head(self.dropout(torch.cat(found, dim=1)))
