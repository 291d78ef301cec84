# Misconception: Flatten(0) makes one row of the pictures
# Message: Flatten
# Keeps: test-make-mlp-layers
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(nn.Flatten(0), *layers[1:-1])
