# Misconception: the norm is only measured
# Message: step was not clipped
# Keeps: test-train-step-norm
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), float("inf"))
    optimizer.step()
    return norm.item()
