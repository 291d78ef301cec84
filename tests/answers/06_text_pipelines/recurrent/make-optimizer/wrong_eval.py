# Misconception: eval() freezes a layer
# Message: or eval\(\), freezes nothing
# Keeps: test-make-optimizer-tuned
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.train(not frozen)
    if not frozen:
        embedding.weight.requires_grad_(True)
    others = [p for p in model.parameters() if p is not embedding.weight]
    groups = [{"params": others, "lr": learning_rate}, {"params": [embedding.weight], "lr": embedding_rate}]
    return torch.optim.AdamW(groups)
