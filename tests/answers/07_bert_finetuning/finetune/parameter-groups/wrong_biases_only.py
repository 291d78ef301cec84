# Misconception: only biases are spared
# Message: weight of a LayerNorm decays
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    decay = [p for n, p in trained if not n.endswith("bias")]
    spared = [p for n, p in trained if n.endswith("bias")]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
