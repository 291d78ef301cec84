# Variant: one nn.Sequential
class DigitCNN(nn.Module):
    def __init__(self, channels=(16, 32), num_classes=10):
        super().__init__()
        first, second = channels
        self.layers = nn.Sequential(
            nn.Conv2d(1, first, 5, padding=2, bias=False), nn.BatchNorm2d(first), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(first, second, 3, bias=False), nn.BatchNorm2d(second), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(second * 36, num_classes),
        )

    def forward(self, x):
        return self.layers(x)
