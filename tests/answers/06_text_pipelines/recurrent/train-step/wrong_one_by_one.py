# Misconception: each parameter has its own norm
# Message: clipped by a norm of its own
# Keeps: test-train-step-norm
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    norms = [nn.utils.clip_grad_norm_([p], max_norm) for p in model.parameters() if p.grad is not None]
    optimizer.step()
    return torch.stack(norms).norm().item()
