# Misconception: linear layers make a deep network
# Message: no ReLU
# Keeps: test-make-mlp-layers
def make_mlp(sizes):
    return nn.Sequential(nn.Flatten(), *[nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])
