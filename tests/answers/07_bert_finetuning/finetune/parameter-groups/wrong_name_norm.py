# Misconception: whatever has norm in its name is one
# Message: weight of a LayerNorm decays
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    decay = [p for n, p in trained if "bias" not in n and "norm" not in n.lower()]
    spared = [p for n, p in trained if "bias" in n or "norm" in n.lower()]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
