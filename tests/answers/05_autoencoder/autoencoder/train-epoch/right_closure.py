# Variant: a closure for the optimiser; batches of pictures without the loop variable labels
def train_epoch(model, batches, loss_fn, optimizer):
    model.train(True)
    loss_sum = count = 0
    for pair in batches:
        x = nn.Flatten()(pair[0].float()) / 255.0

        def closure():
            optimizer.zero_grad(set_to_none=False)
            loss = loss_fn(model(x), x)
            loss.backward()
            return loss

        loss_sum += optimizer.step(closure).item() * x.shape[0]
        count += x.shape[0]
    return loss_sum / count
