# Variant: one Sequential for everything
class ThreeBlockCNN(nn.Module):
    def __init__(self, make_block, widths=(64, 128, 256), hidden_dim=1024, p=0.5):
        super().__init__()
        blocks = [make_block(i, o) for i, o in zip((3,) + tuple(widths[:2]), widths)]
        head = [nn.Flatten(), nn.Linear(16 * widths[2], hidden_dim), nn.Dropout(p), nn.ReLU(), nn.Linear(hidden_dim, hidden_dim), nn.Dropout(p), nn.ReLU()]
        self.layers = nn.Sequential(*blocks, *head, nn.Linear(hidden_dim, 10))

    def forward(self, x):
        return self.layers(x)
