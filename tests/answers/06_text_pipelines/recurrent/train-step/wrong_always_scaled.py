# Misconception: every gradient is brought to the norm
# Message: A gradient shorter than max_norm stays as it is
# Keeps: test-train-step-clipped
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    grads = [p.grad for p in model.parameters() if p.grad is not None]
    norm = torch.cat([g.flatten() for g in grads]).norm()
    for g in grads:
        g.mul_(max_norm / norm)
    optimizer.step()
    return norm.item()
