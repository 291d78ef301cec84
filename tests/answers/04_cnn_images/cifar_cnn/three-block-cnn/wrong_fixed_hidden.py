# Misconception: the head has always 1024 units
# Message: head has parameters
# Keeps: test-three-block-cnn-values
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.features = nn.Sequential(*(make_block(i, o) for i, o in zip((3, *widths), widths)))
        self.head = nn.Sequential(
            nn.Flatten(),
            nn.Linear(widths[-1] * 16, 1024),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(1024, 1024),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(1024, 10),
        )

    def forward(self, x):
        return self.head(self.features(x))
