# Misconception: backward replaces the old gradients
# Message: zero_grad before backward
# Keeps: test-train-step-norm
def train_step(model, loss, optimizer, max_norm=5.0):
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return norm.item()
