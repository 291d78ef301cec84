# Misconception: functional dropout is switched by eval
# Message: evaluation mode
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool, self.p = pool, dropout
        self.linear = nn.Linear(hidden_dim, num_classes)

    def forward(self, hidden, mask):
        return self.linear(F.dropout(self.pool(hidden, mask), self.p, training=True))
