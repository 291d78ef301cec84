# Misconception: a loss is a number
# Message: keeps its graph alive
# Keeps: test-repair-step
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train()
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss
