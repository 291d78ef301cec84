# Misconception: frozen weights don't move anyway
# Message: Frozen weights are handed
# Keeps: test-parameter-groups
def parameter_groups(model, weight_decay):
    decay = [p for p in model.parameters() if p.ndim > 1]
    spared = [p for p in model.parameters() if p.ndim < 2]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
