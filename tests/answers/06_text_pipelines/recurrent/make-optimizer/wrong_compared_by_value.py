# Misconception: `not in` compares tensors as objects
# Message: compare them with .is.
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.weight.requires_grad_(not frozen)
    embedding.weight.grad = None
    groups = [{"params": [p for p in model.parameters() if p not in [embedding.weight]], "lr": learning_rate}]
    if not frozen:
        groups.append({"params": [embedding.weight], "lr": embedding_rate})
    return torch.optim.AdamW(groups)
