# Misconception: the norm is always clipped at 5
# Message: The length is max_norm|max_norm is an argument|All gradients together have one norm
def train_step(model, loss, optimizer, max_norm=5.0):
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), 5.0)
    optimizer.step()
    return norm.item()
