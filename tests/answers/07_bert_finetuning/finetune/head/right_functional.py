# Variant: functional dropout with the training flag
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool, self.p = pool, dropout
        self.out = nn.Linear(hidden_dim, num_classes)

    def forward(self, hidden, mask):
        pooled = F.dropout(self.pool(hidden, mask), self.p, training=self.training)
        return self.out(pooled)
