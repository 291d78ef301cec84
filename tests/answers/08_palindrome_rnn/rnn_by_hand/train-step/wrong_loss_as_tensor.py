# Misconception: a loss is a loss, tensor or number
# Message: keeps its whole graph
# Keeps: test-train-step-clip
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return loss, norm
