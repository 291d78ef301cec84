# Misconception: the norm is only reported
# Message: not clipped when it was used
# Keeps: test-train-step-report
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norm = sum(p.grad.square().sum() for p in model.parameters()).sqrt()
    optimizer.step()
    return loss.item(), norm.item()
