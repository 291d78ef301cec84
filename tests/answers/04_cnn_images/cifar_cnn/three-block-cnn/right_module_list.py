# Variant: a ModuleList and one Dropout used twice
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        self.blocks = nn.ModuleList()
        channels = 3
        for width in widths:
            self.blocks.append(make_block(channels, width))
            channels = width
        self.fc1 = nn.Linear(channels * 16, hidden_dim)
        self.fc2 = nn.Linear(hidden_dim, hidden_dim)
        self.fc3 = nn.Linear(hidden_dim, 10)
        self.drop = nn.Dropout(p)

    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        x = self.drop(self.fc1(x.flatten(1)).relu())
        return self.fc3(self.drop(self.fc2(x).relu()))
