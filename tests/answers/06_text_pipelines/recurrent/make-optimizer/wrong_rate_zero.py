# Misconception: a learning rate of 0 in the optimiser is as good as frozen
# Message: still requires a gradient
# Keeps: test-make-optimizer-tuned
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.weight.requires_grad_(True)
    others = [p for p in model.parameters() if p is not embedding.weight]
    rate = 0.0 if frozen else embedding_rate
    return torch.optim.AdamW([{"params": others, "lr": learning_rate}, {"params": [embedding.weight], "lr": rate}])
