# Misconception: clipping gives the gradient the length max_norm
# Message: clipping only shortens
# Keeps: test-train-step-report
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norm = torch.cat([p.grad.flatten() for p in model.parameters()]).norm()
    for p in model.parameters():
        p.grad *= max_norm / norm
    optimizer.step()
    return loss.item(), norm.item()
