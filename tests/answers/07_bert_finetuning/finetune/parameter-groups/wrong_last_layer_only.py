# Misconception: only the last layer is trained
# Message: should decay|are in no group|weights of Embedding
def parameter_groups(model, weight_decay):
    trained = [p for p in list(model.parameters())[-2:] if p.requires_grad]
    decay, spared = [p for p in trained if p.ndim > 1], [p for p in trained if p.ndim < 2]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
