# Misconception: every type is listed
# Message: no type without parameters|without parameters
def count_by_type(model):
    counts = {}
    for module in model.modules():
        if not isinstance(module, nn.Sequential):
            own = sum(p.numel() for p in module.parameters(recurse=False))
            counts[type(module).__name__] = counts.get(type(module).__name__, 0) + own
    return counts
