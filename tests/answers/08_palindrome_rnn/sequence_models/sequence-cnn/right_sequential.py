# Variant: one Sequential with adaptive pooling
class SequenceCNN(nn.Module):
    def __init__(self, num_features, num_channels, kernel_size, dilations, pad=False):
        super().__init__()
        layers = []
        for i, d in enumerate(dilations):
            layers.append(nn.Conv1d(num_channels if i else num_features, num_channels, kernel_size, padding="same" if pad else "valid", dilation=d))
            layers.append(nn.ReLU())
        self.net = nn.Sequential(*layers, nn.AdaptiveMaxPool1d(1), nn.Flatten(), nn.Linear(num_channels, 2))

    def forward(self, x):
        return self.net(x.permute(0, 2, 1))
