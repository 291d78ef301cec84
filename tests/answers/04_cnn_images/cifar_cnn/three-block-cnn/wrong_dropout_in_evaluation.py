# Misconception: F.dropout follows the mode by itself
# Message: active in evaluation
# Keeps: test-three-block-cnn-parameters
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.features = nn.Sequential(*(make_block(i, o) for i, o in zip((3, *widths), widths)))
        self.fc1, self.fc2, self.fc3 = nn.Linear(16 * widths[-1], hidden_dim), nn.Linear(hidden_dim, hidden_dim), nn.Linear(hidden_dim, 10)
        self.p = p

    def forward(self, x):
        x = self.features(x).flatten(1)
        x = F.dropout(F.relu(self.fc1(x)), self.p)
        x = F.dropout(F.relu(self.fc2(x)), self.p)
        return self.fc3(x)
