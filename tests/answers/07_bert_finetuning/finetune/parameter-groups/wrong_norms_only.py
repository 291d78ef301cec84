# Misconception: biases decay
# Message: A bias decays
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    norms = {id(p) for m in model.modules() if isinstance(m, nn.LayerNorm) for p in m.parameters()}
    trained = [p for p in model.parameters() if p.requires_grad]
    decay = [p for p in trained if id(p) not in norms]
    spared = [p for p in trained if id(p) in norms]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
