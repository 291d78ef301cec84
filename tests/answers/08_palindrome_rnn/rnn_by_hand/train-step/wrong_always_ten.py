# Misconception: the limit is 10, whatever is asked for
# Message: not clipped when it was used|clipped by its
# Keeps: test-train-step-report
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), 10)
    optimizer.step()
    return loss.item(), norm.item()
