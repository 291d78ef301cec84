# Misconception: the weights are what grows, so the weights are clipped
# Message: not clipped when it was used
# Keeps: test-train-step-report
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norm = torch.cat([p.grad.flatten() for p in model.parameters()]).norm()
    optimizer.step()
    with torch.no_grad():
        for p in model.parameters():
            p *= min(1.0, 1000 * max_norm / p.norm().item())
    return loss.item(), norm.item()
