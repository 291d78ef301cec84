# Misconception: the order in which parts are set makes no difference
# Message: come late
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.head = nn.Sequential(nn.Flatten(), nn.Linear(16 * widths[-1], hidden_dim), nn.ReLU(), nn.Dropout(p), nn.Linear(hidden_dim, hidden_dim), nn.ReLU(), nn.Dropout(p), nn.Linear(hidden_dim, 10))
        self.features = [make_block(i, o) for i, o in zip((3, *widths), widths)]

    def forward(self, x):
        for block in self.features:
            x = block(x)
        return self.head(x)
