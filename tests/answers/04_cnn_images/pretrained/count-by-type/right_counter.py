# Variant: a Counter, turned into a dictionary
from collections import Counter

def count_by_type(model):
    counts = Counter()
    for module in model.modules():
        own = sum(p.numel() for p in module.parameters(recurse=False))
        if own:
            counts[module.__class__.__name__] += own
    return dict(counts)
