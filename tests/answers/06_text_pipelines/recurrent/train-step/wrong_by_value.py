# Misconception: clipping by value is the same
# Message: clipped by its value
# Keeps: test-train-step-norm
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.get_total_norm([p.grad for p in model.parameters() if p.grad is not None])
    nn.utils.clip_grad_value_(model.parameters(), max_norm)
    optimizer.step()
    return norm.item()
