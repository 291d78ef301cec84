# Misconception: the decay is 0.01
# Message: use the value you were given
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    trained = [p for p in model.parameters() if p.requires_grad]
    return [{"params": [p for p in trained if p.ndim > 1], "weight_decay": 0.01}, {"params": [p for p in trained if p.ndim < 2], "weight_decay": 0.0}]
