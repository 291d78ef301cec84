# Variant: calls itself for the parts
def count_by_type(model):
    counts = {}
    own = sum(p.numel() for p in model._parameters.values() if p is not None)
    if own:
        counts[type(model).__name__] = own
    for part in model.children():
        for kind, number in count_by_type(part).items():
            counts[kind] = counts.get(kind, 0) + number
    return counts
