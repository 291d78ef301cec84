# Misconception: everything in the state_dict is a parameter
# Message: buffers, no parameters
def count_by_type(model):
    counts = {}
    for module in model.modules():
        own = [*module.parameters(recurse=False), *module.buffers(recurse=False)]
        if own:
            counts[type(module).__name__] = counts.get(type(module).__name__, 0) + sum(p.numel() for p in own)
    return counts
