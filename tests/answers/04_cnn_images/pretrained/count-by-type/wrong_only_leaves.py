# Misconception: a module with parts has no parameter of its own
# Message: missing
def count_by_type(model):
    counts = {}
    for module in model.modules():
        if not list(module.children()):
            for p in module.parameters():
                counts[type(module).__name__] = counts.get(type(module).__name__, 0) + p.numel()
    return counts
