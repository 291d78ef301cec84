# Misconception: clipping the loss clips the gradient
# Message: Nothing moved|step was not clipped
# Keeps: test-train-step-norm
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.clamp(max=max_norm).backward()
    norm = torch.cat([p.grad.flatten() for p in model.parameters() if p.grad is not None]).norm()
    optimizer.step()
    return norm.item()
