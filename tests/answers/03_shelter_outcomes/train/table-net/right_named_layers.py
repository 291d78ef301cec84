# Variant: named layers, dropout by function with the mode passed on
class TableNet(nn.Module):
    def __init__(self, num_numbers, num_categories, num_classes, embedding_dim=8, hidden_dim=64, dropout=0.2, activation=nn.ReLU):
        super().__init__()
        self.tables = nn.ModuleList()
        for n in num_categories:
            self.tables.append(nn.Embedding(n + 1, embedding_dim))
        self.one = nn.Linear(num_numbers + len(num_categories) * embedding_dim, hidden_dim)
        self.two = nn.Linear(hidden_dim, hidden_dim)
        self.out = nn.Linear(hidden_dim, num_classes)
        self.act, self.p = activation(), dropout

    def forward(self, numbers, categories):
        parts = [numbers]
        for k in range(categories.shape[1]):
            parts.append(self.tables[k](categories[:, k]))
        h = torch.hstack(parts)
        h = F.dropout(self.act(self.one(h)), self.p, training=self.training)
        h = F.dropout(self.act(self.two(h)), self.p, training=self.training)
        return self.out(h)
