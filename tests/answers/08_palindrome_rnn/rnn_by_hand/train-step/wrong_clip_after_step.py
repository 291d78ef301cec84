# Misconception: clipping tidies up after the step
# Message: clipped after the step
# Keeps: test-train-step-report
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    return loss.item(), norm.item()
