# Misconception: no decay needs no key
# Message: keys
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    trained = [p for p in model.parameters() if p.requires_grad]
    return [{"params": [p for p in trained if p.ndim > 1], "weight_decay": weight_decay}, {"params": [p for p in trained if p.ndim < 2]}]
