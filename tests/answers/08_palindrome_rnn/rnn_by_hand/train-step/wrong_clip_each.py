# Misconception: every parameter has its own norm
# Message: one norm over all parameters
# Keeps: test-train-step-report
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norms = [nn.utils.clip_grad_norm_([p], max_norm) for p in model.parameters()]
    optimizer.step()
    return loss.item(), torch.stack(norms).norm().item()
