# Misconception: a training step returns its loss
# Message: have the norm 50
# Keeps: test-train-step-clipped
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return loss.item()
