# Misconception: assigning to a key adds to it
# Message: added up|weights and biases
def count_by_type(model):
    counts = {}
    for module in model.modules():
        own = sum(p.numel() for p in module.parameters(recurse=False))
        if own:
            counts[type(module).__name__] = own
    return counts
