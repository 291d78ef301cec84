# Variant: a Sequential for each hidden layer
def make_mlp(sizes):
    *hidden, last = zip(sizes, sizes[1:])
    blocks = [nn.Sequential(nn.Linear(a, b), nn.ReLU()) for a, b in hidden]
    return nn.Sequential(nn.Flatten(start_dim=1), *blocks, nn.Linear(*last))
