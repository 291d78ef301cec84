# Misconception: decay is good for all
# Message: A bias decays
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    decay, spared = [p for p in model.parameters() if p.requires_grad], []
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
