# Misconception: the norm is the largest entry
# Message: Euclidean norm
def train_step(model, optimizer, x, y, max_norm=10.0):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm, norm_type=float("inf"))
    optimizer.step()
    return loss.item(), norm.item()
