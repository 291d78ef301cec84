# Misconception: adds a hidden layer
# Message: one nn.Linear
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool, self.dropout = pool, nn.Dropout(dropout)
        self.dense, self.linear = nn.Linear(hidden_dim, hidden_dim), nn.Linear(hidden_dim, num_classes)

    def forward(self, hidden, mask):
        return self.linear(self.dropout(torch.tanh(self.dense(self.pool(hidden, mask)))))
