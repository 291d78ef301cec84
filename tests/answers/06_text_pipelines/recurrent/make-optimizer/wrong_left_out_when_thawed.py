# Misconception: requires_grad is enough to learn
# Message: get gradients and never move
# Keeps: test-make-optimizer-frozen
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.weight.requires_grad_(not frozen)
    embedding.weight.grad = None
    return torch.optim.AdamW([p for p in model.parameters() if p is not embedding.weight], lr=learning_rate)
