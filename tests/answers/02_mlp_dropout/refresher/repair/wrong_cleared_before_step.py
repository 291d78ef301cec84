# Misconception: gradients are cleared right before the step
# Message: cleared before they are used
# Keeps: test-repair-loss
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()
