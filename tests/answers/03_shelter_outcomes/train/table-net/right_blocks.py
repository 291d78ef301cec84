# Variant: a list of blocks, one shared dropout module, embeddings stacked and flattened
class TableNet(nn.Module):
    def __init__(self, num_numbers, num_categories, num_classes, embedding_dim=8, hidden_dim=64, dropout=0.2, activation=nn.ReLU):
        super().__init__()
        self.columns = nn.ModuleDict({f"column {k}": nn.Embedding(n + 1, embedding_dim) for k, n in enumerate(num_categories)})
        sizes = [num_numbers + len(num_categories) * embedding_dim, hidden_dim, hidden_dim]
        drop, layers = nn.Dropout(dropout), []
        for a, b in zip(sizes, sizes[1:]):
            layers += [nn.Linear(a, b), activation(), drop]
        self.mlp = nn.Sequential(*layers)
        self.head = nn.Linear(hidden_dim, num_classes)

    def forward(self, numbers, categories):
        looked_up = torch.stack([e(categories[:, k]) for k, e in enumerate(self.columns.values())], dim=1)
        return self.head(self.mlp(torch.cat((numbers, looked_up.flatten(1)), dim=-1)))
