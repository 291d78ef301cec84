# Variant: norm and scaling by hand
def train_step(model, loss, optimizer, max_norm=5.0):
    model.zero_grad()
    loss.backward()
    grads = [p.grad for p in model.parameters() if p.grad is not None]
    norm = math.sqrt(sum(float(g.square().sum()) for g in grads))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    optimizer.step()
    return norm
