# Variant: a Sequential of Sequentials
def conv_block(in_channels, out_channels):
    def half(i):
        return nn.Sequential(nn.Conv2d(i, out_channels, 3, padding=1, bias=False), nn.BatchNorm2d(out_channels), nn.ReLU())
    return nn.Sequential(half(in_channels), half(out_channels), nn.MaxPool2d((2, 2)))
