# Variant: clears first, and to zeros
def repaired_step(model, optimizer, loss_fn, x, y):
    model = model.train()
    optimizer.zero_grad(set_to_none=False)
    logits = model(x)
    loss = loss_fn(logits, y)
    loss.backward()
    optimizer.step()
    return float(loss)
