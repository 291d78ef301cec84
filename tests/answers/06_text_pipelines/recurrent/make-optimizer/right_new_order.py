# Variant: the embedding's group comes first
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    weight = embedding.weight
    weight.grad = None
    weight.requires_grad = not frozen
    others = [p for name, p in model.named_parameters() if p.data_ptr() != weight.data_ptr()]
    groups = [] if frozen else [dict(params=[weight], lr=embedding_rate)]
    return torch.optim.AdamW(groups + [dict(params=others)], lr=learning_rate)
