# Variant: layers defined from the last to the first
class TableNet(nn.Module):
    def __init__(self, num_numbers, num_categories, num_classes, embedding_dim=8, hidden_dim=64, dropout=0.2, activation=nn.ReLU):
        super().__init__()
        self.head = nn.Linear(hidden_dim, num_classes)
        self.second = nn.Sequential(nn.Linear(hidden_dim, hidden_dim), activation(), nn.Dropout(p=dropout))
        width = num_numbers + embedding_dim * len(num_categories)
        self.first = nn.Sequential(nn.Linear(width, hidden_dim), activation(), nn.Dropout(p=dropout))
        self.embed = nn.ModuleList([nn.Embedding(num_embeddings=1 + n, embedding_dim=embedding_dim) for n in num_categories])

    def forward(self, numbers, categories):
        columns = categories.unbind(dim=1)
        x = torch.cat([numbers] + [embed(column) for embed, column in zip(self.embed, columns)], 1)
        return self.head(self.second(self.first(x)))
