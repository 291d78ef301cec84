# Misconception: biases are not worth counting
# Message: weights alone
def count_by_type(model):
    counts = {}
    for module in model.modules():
        if isinstance(getattr(module, "weight", None), nn.Parameter):
            name = type(module).__name__
            counts[name] = counts.get(name, 0) + module.weight.numel()
    return counts
