# Misconception: the block is fixed
# Message: make_block was not called
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.features = nn.Sequential(*(nn.Sequential(nn.Conv2d(i, o, 3, padding=1, bias=False), nn.BatchNorm2d(o), nn.ReLU(), nn.MaxPool2d(2)) for i, o in zip((3, *widths), widths)))
        self.head = nn.Sequential(
            nn.Flatten(),
            nn.Linear(widths[-1] * 16, hidden_dim),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(hidden_dim, hidden_dim),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(hidden_dim, 10),
        )

    def forward(self, x):
        return self.head(self.features(x))
