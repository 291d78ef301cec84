# Misconception: the order of thawing and filtering does not matter
# Message: get gradients and never move
# Keeps: test-make-optimizer-frozen
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    if frozen:
        embedding.weight.requires_grad_(False)
    embedding.weight.grad = None
    chosen = [p for p in model.parameters() if p.requires_grad]
    others = [p for p in chosen if p is not embedding.weight]
    groups = [{"params": others, "lr": learning_rate}]
    if len(chosen) > len(others):
        groups.append({"params": [embedding.weight], "lr": embedding_rate})
    embedding.weight.requires_grad_(not frozen)
    return torch.optim.AdamW(groups)
