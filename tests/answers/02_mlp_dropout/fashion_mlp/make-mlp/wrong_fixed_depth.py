# Misconception: a network has three layers
# Message: any number of sizes
def make_mlp(sizes):
    i, a, b, o = sizes
    return nn.Sequential(nn.Flatten(), nn.Linear(i, a), nn.ReLU(), nn.Linear(a, b), nn.ReLU(), nn.Linear(b, o))
