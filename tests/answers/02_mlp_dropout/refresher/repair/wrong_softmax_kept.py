# Misconception: the loss wants probabilities
# Message: softmax
def repaired_step(model, optimizer, loss_fn, x, y):
    model.train()
    loss = loss_fn(torch.softmax(model(x), dim=1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
