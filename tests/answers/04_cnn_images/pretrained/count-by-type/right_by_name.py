# Variant: finds the holder of each parameter by its name
def count_by_type(model):
    counts = {}
    for name, p in model.named_parameters():
        holder = model.get_submodule(name.rpartition(".")[0])
        kind = type(holder).__name__
        counts.setdefault(kind, 0)
        counts[kind] += p.shape.numel()
    return counts
