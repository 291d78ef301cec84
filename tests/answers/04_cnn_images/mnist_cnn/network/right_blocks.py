# Variant: a block is a module of its own
class DigitCNN(nn.Module):
    def __init__(self, channels=(16, 32), num_classes=10):
        super().__init__()

        def block(inputs, outputs, kernel_size, padding):
            return nn.Sequential(nn.Conv2d(inputs, outputs, kernel_size, padding=padding, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True), nn.MaxPool2d(2))

        self.features = nn.Sequential(block(1, channels[0], 5, 2), block(*channels, 3, 0))
        self.classifier = nn.Sequential(nn.Flatten(), nn.Linear(36 * channels[-1], num_classes))

    def forward(self, x):
        return self.classifier(self.features(x))
