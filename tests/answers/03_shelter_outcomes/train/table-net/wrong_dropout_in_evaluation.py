# Misconception: F.dropout knows the mode of the model
# Message: dropout is active in evaluation|no dropout in evaluation
# Keeps: test-table-net
class TableNet(nn.Module):
    def __init__(self, num_numbers, num_categories, num_classes, embedding_dim=8, hidden_dim=64, dropout=0.2, activation=nn.ReLU):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(n + 1, embedding_dim) for n in num_categories])
        self.one = nn.Linear(num_numbers + len(num_categories) * embedding_dim, hidden_dim)
        self.two, self.three = nn.Linear(hidden_dim, hidden_dim), nn.Linear(hidden_dim, num_classes)
        self.p, self.activation = dropout, activation()

    def forward(self, numbers, categories):
        h = torch.cat([numbers, *(e(categories[:, k]) for k, e in enumerate(self.embeddings))], dim=1)
        h = F.dropout(self.activation(self.one(h)), self.p)
        h = F.dropout(self.activation(self.two(h)), self.p)
        return self.three(h)
