# Misconception: what the optimiser lacks needs no other freezing
# Message: still requires a gradient
# Keeps: test-make-optimizer-tuned
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    groups = [{"params": [p for p in model.parameters() if p is not embedding.weight], "lr": learning_rate}]
    if not frozen:
        embedding.weight.requires_grad_(True)
        groups.append({"params": [embedding.weight], "lr": embedding_rate})
    return torch.optim.AdamW(groups)
