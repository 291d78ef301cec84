# Variant: with filter
def parameter_groups(model, weight_decay):
    trained = list(filter(lambda p: p.requires_grad, model.parameters()))
    matrices = [p for p in trained if p.dim() >= 2]
    rest = [p for p in trained if p.dim() < 2]
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": rest, "weight_decay": 0.0}]
