# Misconception: a ReLU follows every layer, the last too
# Message: nothing comes after the last layer
# Keeps: test-make-mlp-layers
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(*layers)
