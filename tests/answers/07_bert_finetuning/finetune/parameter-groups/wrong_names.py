# Misconception: the names of the parameters
# Message: not of names
def parameter_groups(model, weight_decay):
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    decay, spared = [n for n, p in trained if p.ndim > 1], [n for n, p in trained if p.ndim < 2]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
