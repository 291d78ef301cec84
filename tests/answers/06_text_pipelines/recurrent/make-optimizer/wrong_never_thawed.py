# Misconception: what was frozen thaws by itself
# Message: still frozen: with frozen=False
# Keeps: test-make-optimizer-frozen
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    if frozen:
        embedding.weight.requires_grad_(False)
    embedding.weight.grad = None
    groups = [{"params": [p for p in model.parameters() if p is not embedding.weight], "lr": learning_rate}]
    if not frozen:
        groups.append({"params": [embedding.weight], "lr": embedding_rate})
    return torch.optim.AdamW(groups)
