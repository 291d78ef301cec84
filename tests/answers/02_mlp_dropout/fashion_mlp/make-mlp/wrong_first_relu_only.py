# Misconception: one ReLU makes a network non-linear
# Message: ReLU after every Linear but the last
# Keeps: test-make-mlp-layers
def make_mlp(sizes):
    linears = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]
    return nn.Sequential(nn.Flatten(), linears[0], *([nn.ReLU()] if len(linears) > 1 else []), *linears[1:])
