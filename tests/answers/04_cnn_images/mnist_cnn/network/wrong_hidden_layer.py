# Misconception: a second dense layer cannot hurt
# Message: not 1: the head|one nn.Linear
# Keeps: test-network-output
class DigitCNN(nn.Module):
    def __init__(self, channels=(16, 32), num_classes=10):
        super().__init__()
        first, second = channels
        self.conv1 = nn.Conv2d(1, first, kernel_size=5, padding=2, bias=False)
        self.norm1 = nn.BatchNorm2d(first)
        self.conv2 = nn.Conv2d(first, second, kernel_size=3, bias=False)
        self.norm2 = nn.BatchNorm2d(second)
        self.head = nn.Sequential(nn.Linear(second * 36, 64), nn.ReLU(), nn.Linear(64, num_classes))

    def forward(self, x):
        x = F.max_pool2d(self.norm1(self.conv1(x)).relu(), 2)
        x = F.max_pool2d(self.norm2(self.conv2(x)).relu(), 2)
        return self.head(x.flatten(1))
