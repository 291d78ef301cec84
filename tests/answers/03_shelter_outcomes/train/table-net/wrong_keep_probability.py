# Misconception: dropout is the chance to stay
# Message: to be dropped, not to stay
# Keeps: test-table-net, test-table-net-forward
class TableNet(nn.Module):
    def __init__(self, num_numbers, num_categories, num_classes, embedding_dim=8, hidden_dim=64, dropout=0.2, activation=nn.ReLU):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(n + 1, embedding_dim) for n in num_categories])
        self.layers = nn.Sequential(
            nn.Linear(num_numbers + len(num_categories) * embedding_dim, hidden_dim), activation(), nn.Dropout(1 - dropout),
            nn.Linear(hidden_dim, hidden_dim), activation(), nn.Dropout(1 - dropout), nn.Linear(hidden_dim, num_classes))

    def forward(self, numbers, categories):
        parts = [e(categories[:, k]) for k, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([numbers, *parts], dim=1))
