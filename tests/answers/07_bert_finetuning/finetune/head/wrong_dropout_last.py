# Misconception: dropout after the linear layer
# Message: drops whole logits
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool, self.dropout = pool, nn.Dropout(dropout)
        self.linear = nn.Linear(hidden_dim, num_classes)

    def forward(self, hidden, mask):
        return self.dropout(self.linear(self.pool(hidden, mask)))
