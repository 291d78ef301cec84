# Misconception: the head takes one number a channel
# Message: one a channel
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.features = nn.Sequential(*(make_block(i, o) for i, o in zip((3, *widths), widths)))
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Linear(widths[-1], hidden_dim),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(hidden_dim, hidden_dim),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(hidden_dim, 10),
        )

    def forward(self, x):
        return self.head(self.features(x))
