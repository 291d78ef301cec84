# Misconception: a classifier ends with a softmax
# Message: No logit is negative
# Keeps: test-three-block-cnn-parameters
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.features = nn.Sequential(*(make_block(i, o) for i, o in zip((3, *widths), widths)))
        self.head = nn.Sequential(
            nn.Flatten(),
            nn.Linear(widths[-1] * 16, hidden_dim),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(hidden_dim, hidden_dim),
            nn.ReLU(),
            nn.Dropout(p),
            nn.Linear(hidden_dim, 10),
            nn.Softmax(dim=1),
        )

    def forward(self, x):
        return self.head(self.features(x))
