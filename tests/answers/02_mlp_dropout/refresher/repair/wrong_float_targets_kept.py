# Misconception: targets are floats
# Message: Class numbers stay int64
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train()
    loss = loss_fn(model(x), y.float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
