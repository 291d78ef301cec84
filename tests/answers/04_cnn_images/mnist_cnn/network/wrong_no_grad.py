# Misconception: forward runs without a graph
# Message: graph|gradient|stopped with|does not require
# Keeps: test-network-layers, test-network-values
class DigitCNN(nn.Module):
    def __init__(self, channels=(16, 32), num_classes=10):
        super().__init__()
        first, second = channels
        self.conv1 = nn.Conv2d(1, first, kernel_size=5, padding=2, bias=False)
        self.norm1 = nn.BatchNorm2d(first)
        self.conv2 = nn.Conv2d(first, second, kernel_size=3, bias=False)
        self.norm2 = nn.BatchNorm2d(second)
        self.head = nn.Linear(second * 36, num_classes)

    def forward(self, x):
        with torch.no_grad():
            x = self.norm1(self.conv1(x))
        x = F.max_pool2d(x.relu(), 2) if True else F.max_pool2d(self.norm1(self.conv1(x)).relu(), 2)
        x = F.max_pool2d(self.norm2(self.conv2(x)).relu(), 2)
        return self.head(x.flatten(1))
