# Misconception: gradients begin at zero by themselves
# Message: zero_grad before backward
# Keeps: test-train-step-report
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return loss.item(), norm.item()
