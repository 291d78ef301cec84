# Variant: named modules in a dictionary
def make_mlp(sizes):
    from collections import OrderedDict
    parts = OrderedDict(flatten=nn.Flatten())
    for k in range(len(sizes) - 1):
        parts[f'linear{k}'] = nn.Linear(sizes[k], sizes[k + 1])
        if k < len(sizes) - 2:
            parts[f'relu{k}'] = nn.ReLU(inplace=True)
    return nn.Sequential(parts)
