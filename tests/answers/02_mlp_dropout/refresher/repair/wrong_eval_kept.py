# Misconception: evaluation mode is the safe choice
# Message: was in evaluation mode
# Keeps: test-repair-loss
def repaired_step(model, optimizer, loss_fn, x, y):
    model.eval()
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
