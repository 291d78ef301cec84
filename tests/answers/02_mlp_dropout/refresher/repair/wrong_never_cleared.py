# Misconception: a new backward replaces old gradients
# Message: Clear the gradients before backward
# Keeps: test-repair-loss
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
