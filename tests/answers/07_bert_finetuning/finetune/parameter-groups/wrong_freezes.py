# Misconception: freezes what does not decay
# Message: requires_grad|are in no group
# Keeps: test-parameter-groups
def parameter_groups(model, weight_decay):
    trained = [p for p in model.parameters() if p.requires_grad]
    decay, spared = [p for p in trained if p.ndim > 1], [p for p in trained if p.ndim < 2]
    for p in spared:
        p.requires_grad_(False)
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
