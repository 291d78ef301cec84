# Misconception: everything in the first group too
# Message: bias decays|group twice
def parameter_groups(model, weight_decay):
    trained = [p for p in model.parameters() if p.requires_grad]
    decay, spared = trained, [p for p in trained if p.ndim < 2]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
