# Misconception: embeddings don't decay
# Message: weights of Embedding and Linear decay
# Keeps: test-parameter-groups-trained
def parameter_groups(model, weight_decay):
    tables = {id(m.weight) for m in model.modules() if isinstance(m, nn.Embedding)}
    trained = [p for p in model.parameters() if p.requires_grad]
    decay = [p for p in trained if p.ndim > 1 and id(p) not in tables]
    spared = [p for p in trained if p.ndim < 2 or id(p) in tables]
    return [{"params": decay, "weight_decay": weight_decay}, {"params": spared, "weight_decay": 0.0}]
