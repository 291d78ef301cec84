# Misconception: the sizes are those of this lab
# Message: parameters, not
def make_mlp(sizes):
    return nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10))
