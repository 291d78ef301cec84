# Misconception: dropout is left to the layers below
# Message: no dropout in training
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool = pool
        self.linear = nn.Linear(hidden_dim, num_classes)

    def forward(self, hidden, mask):
        return self.linear(self.pool(hidden, mask))
