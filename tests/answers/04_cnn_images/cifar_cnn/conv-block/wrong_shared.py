# Misconception: one convolution may serve twice where the channels agree
# Message: not 2,800
def conv_block(in_channels, out_channels):
    norm = nn.BatchNorm2d(out_channels)
    return nn.Sequential(nn.Conv2d(in_channels, out_channels, 3, padding=1, bias=False), norm, nn.ReLU(),
                         nn.Conv2d(out_channels, out_channels, 3, padding=1, bias=False), norm, nn.ReLU(), nn.MaxPool2d(2))
