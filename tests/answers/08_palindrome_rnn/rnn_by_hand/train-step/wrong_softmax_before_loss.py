# Misconception: cross_entropy takes probabilities
# Message: no softmax before
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(torch.softmax(model(x), dim=1), y)
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return loss.item(), norm.item()
