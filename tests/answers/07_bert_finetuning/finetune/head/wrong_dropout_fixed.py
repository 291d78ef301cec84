# Misconception: dropout is 0.1, as in the paper
# Message: share you were given
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool, self.dropout = pool, nn.Dropout(0.1)
        self.linear = nn.Linear(hidden_dim, num_classes)

    def forward(self, hidden, mask):
        return self.linear(self.dropout(self.pool(hidden, mask)))
