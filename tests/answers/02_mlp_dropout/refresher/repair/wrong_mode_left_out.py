# Misconception: a model is in training mode unless told otherwise
# Message: was in evaluation mode
# Keeps: test-repair-loss
def repaired_step(model, optimizer, loss_fn, x, y):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
