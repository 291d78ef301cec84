# Misconception: children() lists all layers
# Message: children\(\) only the first level
def count_by_type(model):
    counts = {}
    for module in model.children():
        for p in module.parameters(recurse=False):
            counts[type(module).__name__] = counts.get(type(module).__name__, 0) + p.numel()
    return counts
