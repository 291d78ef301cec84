# Variant: a loop over the two halves, padding by name
def conv_block(in_channels, out_channels):
    layers = []
    for i in (in_channels, out_channels):
        layers += [nn.Conv2d(i, out_channels, (3, 3), padding='same', bias=False), nn.BatchNorm2d(out_channels), nn.ReLU(inplace=True)]
    return nn.Sequential(*layers, nn.MaxPool2d(kernel_size=2, stride=2))
