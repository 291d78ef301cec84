# Misconception: freezing means the whole model
# Message: The optimiser has|optimizer got an empty|empty parameter list
# Keeps: test-make-optimizer-tuned
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    for p in model.parameters():
        p.requires_grad_(not frozen)
    embedding.weight.grad = None
    groups = [{"params": [p for p in model.parameters() if p.requires_grad and p is not embedding.weight], "lr": learning_rate}]
    if not frozen:
        groups.append({"params": [embedding.weight], "lr": embedding_rate})
    return torch.optim.AdamW(groups)
