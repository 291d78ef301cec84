# Variant: dropout and linear in one Sequential
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.pool = pool
        self.layers = nn.Sequential(nn.Dropout(dropout), nn.Linear(hidden_dim, num_classes))

    def forward(self, hidden, mask):
        return self.layers(self.pool(hidden, mask))
