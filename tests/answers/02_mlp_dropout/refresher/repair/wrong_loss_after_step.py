# Misconception: the loss to report is the new one
# Message: loss before the step
# Keeps: test-repair-step
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train()
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss_fn(model(x), y).item()
