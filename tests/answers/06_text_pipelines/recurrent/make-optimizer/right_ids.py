# Variant: told apart by id, added afterwards
def make_optimizer(model, embedding, frozen, learning_rate=0.003, embedding_rate=0.001):
    own = {id(p) for p in embedding.parameters()}
    optimizer = torch.optim.AdamW((p for p in model.parameters() if id(p) not in own), lr=learning_rate)
    for p in embedding.parameters():
        p.grad, p.requires_grad = None, not frozen
        if not frozen:
            optimizer.add_param_group({"params": p, "lr": embedding_rate})
    return optimizer
