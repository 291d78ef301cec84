# Misconception: one embedding serves all columns
# Message: each needs its own|see the test of the layers
# Keeps: test-table-net-dropout
class TableNet(nn.Module):
    def __init__(self, num_numbers, num_categories, num_classes, embedding_dim=8, hidden_dim=64, dropout=0.2, activation=nn.ReLU):
        super().__init__()
        self.embedding = nn.Embedding(max(num_categories) + 1, embedding_dim)
        self.layers = nn.Sequential(
            nn.Linear(num_numbers + len(num_categories) * embedding_dim, hidden_dim), activation(), nn.Dropout(dropout),
            nn.Linear(hidden_dim, hidden_dim), activation(), nn.Dropout(dropout), nn.Linear(hidden_dim, num_classes))

    def forward(self, numbers, categories):
        return self.layers(torch.cat([numbers, self.embedding(categories).flatten(1)], dim=1))
