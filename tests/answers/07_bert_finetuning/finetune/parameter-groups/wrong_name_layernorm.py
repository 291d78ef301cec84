# Misconception: a norm is called LayerNorm
# Message: weight of a LayerNorm decays
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    no_decay = ("bias", "LayerNorm.weight")
    decay = [p for n, p in trained if not any(word in n for word in no_decay)]
    spared = [p for n, p in trained if any(word in n for word in no_decay)]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
