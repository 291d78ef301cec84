# Misconception: module by module, whatever they share
# Message: two modules share
# Keeps: test-parameter-groups
def parameter_groups(model, weight_decay):
    decay, spared = [], []
    for module in model.modules():
        for p in module.parameters(recurse=False):
            if p.requires_grad:
                (decay if p.ndim > 1 else spared).append(p)
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
