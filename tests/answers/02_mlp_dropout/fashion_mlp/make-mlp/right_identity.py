# Variant: an Identity after the last layer
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for k in range(1, len(sizes)):
        layers += [nn.Linear(sizes[k - 1], sizes[k]), nn.ReLU() if k + 1 < len(sizes) else nn.Identity()]
    return nn.Sequential(*layers)
