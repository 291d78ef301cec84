# Misconception: the norm that counts is the one after clipping
# Message: the norm is that after clipping
# Keeps: test-train-step-clipped
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return torch.cat([p.grad.flatten() for p in model.parameters() if p.grad is not None]).norm().item()
