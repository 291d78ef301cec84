# Misconception: the groups the other way round
# Message: A bias decays
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    trained = [p for p in model.parameters() if p.requires_grad]
    decay, spared = [p for p in trained if p.ndim < 2], [p for p in trained if p.ndim > 1]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
