# Variant: keeps everything under other names
class ClassificationHead(nn.Module):
    def __init__(self, hidden_dim, num_classes, dropout, pool):
        super().__init__()
        self.drop = nn.Dropout(p=dropout)
        self.classifier = nn.Linear(in_features=hidden_dim, out_features=num_classes)
        self.to_vector = pool

    def forward(self, hidden, mask):
        vector = self.to_vector(hidden, mask)
        return self.classifier(self.drop(vector))
