# Misconception: pixels go through a ReLU first
# Message: ReLU after every Linear but the last
# Keeps: test-make-mlp-layers
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.ReLU(), nn.Linear(a, b)]
    return nn.Sequential(*layers)
