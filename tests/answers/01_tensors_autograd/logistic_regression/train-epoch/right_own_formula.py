# Variant: softplus(z) - yz, gradients set to None on the model
def train_epoch(model, batches, optimizer):
    total = seen = 0
    for x, y in list(batches):
        model.zero_grad(set_to_none=True)
        z = model(x)
        loss = (F.softplus(z) - z * y).mean()
        loss.backward()
        optimizer.step()
        total, seen = total + x.shape[0] * float(loss), seen + x.shape[0]
    return total / seen
