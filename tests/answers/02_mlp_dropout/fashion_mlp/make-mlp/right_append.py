# Variant: appends to a Sequential
def make_mlp(sizes):
    model = nn.Sequential(nn.Flatten())
    for k, (a, b) in enumerate(zip(sizes, sizes[1:])):
        if k:
            model.append(nn.ReLU())
        model.append(nn.Linear(a, b))
    return model
