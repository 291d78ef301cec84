# Misconception: every block starts from the picture
# Message: should go 3 to 4
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.features = nn.Sequential(*(make_block(3, o) for o in widths))
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
