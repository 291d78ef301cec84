# Misconception: each parameter tensor counts as one
# Message: the example should give
def count_by_type(model):
    counts = {}
    for module in model.modules():
        own = len(list(module.parameters(recurse=False)))
        if own:
            counts[type(module).__name__] = counts.get(type(module).__name__, 0) + own
    return counts
