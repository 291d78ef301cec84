# Misconception: the loss is measured after the step
# Message: as it was before the step
# Keeps: test-train-step-clip
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return F.cross_entropy(model(x), y).item(), norm.item()
