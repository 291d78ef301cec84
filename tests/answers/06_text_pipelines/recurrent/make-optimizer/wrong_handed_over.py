# Misconception: a frozen weight does no harm in the optimiser
# Message: frozen weight was handed to the optimiser
# Keeps: test-make-optimizer-tuned
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.weight.requires_grad_(not frozen)
    embedding.weight.grad = None
    others = [p for p in model.parameters() if p is not embedding.weight]
    groups = [{"params": others, "lr": learning_rate}, {"params": [embedding.weight], "lr": embedding_rate}]
    return torch.optim.AdamW(groups)
