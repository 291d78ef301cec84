# Misconception: an old gradient does no harm
# Message: The old gradient is still there
# Keeps: test-make-optimizer-tuned
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.weight.requires_grad_(not frozen)
    groups = [{"params": [p for p in model.parameters() if p is not embedding.weight], "lr": learning_rate}]
    if not frozen:
        groups.append({"params": [embedding.weight], "lr": embedding_rate})
    return torch.optim.AdamW(groups)
