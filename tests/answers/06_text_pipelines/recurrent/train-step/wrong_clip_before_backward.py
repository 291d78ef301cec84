# Misconception: clipping is switched on beforehand
# Message: step was not clipped
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    loss.backward()
    optimizer.step()
    return norm.item()
