# Misconception: dropout never harms
# Message: no other layers
# Keeps: test-make-mlp-layers
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), nn.ReLU(), nn.Dropout(0.5)]
    return nn.Sequential(*layers[:-2])
