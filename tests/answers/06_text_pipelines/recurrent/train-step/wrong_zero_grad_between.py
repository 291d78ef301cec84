# Misconception: zero_grad belongs before the step
# Message: Nothing moved
def train_step(model, loss, optimizer, max_norm=5.0):
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.zero_grad()
    optimizer.step()
    return norm.item()
