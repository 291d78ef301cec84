# Misconception: let PyTorch count
# Message: by arithmetic
def count_parameters(sizes):
    layers = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]
    return sum(p.numel() for layer in layers for p in layer.parameters())
