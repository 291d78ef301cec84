# Misconception: clearing afterwards is as good, whoever called before
# Message: those of others count here
# Keeps: test-repair-loss
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
