# Misconception: backward moves the weights
# Message: step is missing
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    return nn.utils.clip_grad_norm_(model.parameters(), max_norm).item()
