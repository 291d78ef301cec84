# Misconception: norms are left out of both
# Message: are in no group
# Keeps: test-parameter-groups
def parameter_groups(model, weight_decay):
    norms = {id(p) for m in model.modules() if isinstance(m, nn.LayerNorm) for p in m.parameters()}
    trained = [p for p in model.parameters() if p.requires_grad and id(p) not in norms]
    decay = [p for p in trained if p.ndim > 1]
    spared = [p for p in trained if p.ndim < 2]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
