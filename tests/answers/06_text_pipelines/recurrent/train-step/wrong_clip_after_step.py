# Misconception: clipping after the step tames it
# Message: clipping after the step is too late
# Keeps: test-train-step-norm
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return nn.utils.clip_grad_norm_(model.parameters(), max_norm).item()
