# Misconception: frozen parameters are none
# Message: frozen parameters were left out
def count_by_type(model):
    counts = {}
    for module in model.modules():
        for p in module.parameters(recurse=False):
            if p.requires_grad:
                counts[type(module).__name__] = counts.get(type(module).__name__, 0) + p.numel()
    return counts
