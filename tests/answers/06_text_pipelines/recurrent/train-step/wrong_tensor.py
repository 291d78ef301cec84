# Misconception: a tensor is a number
# Message: should be a Python float
# Keeps: test-train-step-clipped
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return norm
