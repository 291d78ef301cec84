# Misconception: parameters() returns a module's own
# Message: counts what its parts have counted already
def count_by_type(model):
    counts = {}
    for module in model.modules():
        for p in module.parameters():
            counts[type(module).__name__] = counts.get(type(module).__name__, 0) + p.numel()
    return counts
