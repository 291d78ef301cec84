# Misconception: any activation will do
# Message: ReLU after every Linear but the last
# Keeps: test-make-mlp-layers
def make_mlp(sizes):
    layers = [nn.Flatten()]
    for a, b in zip(sizes, sizes[1:]):
        layers += [nn.Linear(a, b), nn.Tanh()]
    return nn.Sequential(*layers[:-1])
