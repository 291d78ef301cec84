# Variant: layers made in another order, blocks as a function
class DigitCNN(nn.Module):
    def __init__(self, channels=(16, 32), num_classes=10):
        super().__init__()
        self.head = nn.Linear(channels[1] * 6 * 6, num_classes)
        self.norms = nn.ModuleList([nn.BatchNorm2d(c) for c in channels])
        self.convs = nn.ModuleList([nn.Conv2d(1, channels[0], 5, padding="same", bias=False), nn.Conv2d(channels[0], channels[1], (3, 3), bias=False)])
        self.pool = nn.MaxPool2d(2, 2)

    def forward(self, x):
        for conv, norm in zip(self.convs, self.norms):
            x = self.pool(torch.relu(norm(conv(x))))
        return self.head(x.view(x.size(0), -1))
