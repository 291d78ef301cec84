# Variant: filtered by requires_grad
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    embedding.requires_grad_(not frozen)
    embedding.zero_grad(set_to_none=True)
    rates = [(p, embedding_rate if p is embedding.weight else learning_rate) for p in model.parameters() if p.requires_grad]
    return torch.optim.AdamW([{"params": [p], "lr": rate} for p, rate in rates])
