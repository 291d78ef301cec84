# Misconception: pools with a mask of ones
# Message: pool is the function you were given
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool, self.dropout = pool, nn.Dropout(dropout)
        self.linear = nn.Linear(hidden_dim, num_classes)

    def forward(self, hidden, mask):
        return self.linear(self.dropout(self.pool(hidden, torch.ones_like(mask))))
