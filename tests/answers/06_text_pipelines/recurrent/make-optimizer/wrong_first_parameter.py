# Misconception: the embedding is always the first parameter
# Message: not at embedding_rate
# Keeps: test-make-optimizer-frozen
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.weight.requires_grad_(not frozen)
    embedding.weight.grad = None
    first, *others = model.parameters()
    groups = [{"params": others, "lr": learning_rate}]
    if not frozen:
        groups.append({"params": [first], "lr": embedding_rate})
    return torch.optim.AdamW(groups)
