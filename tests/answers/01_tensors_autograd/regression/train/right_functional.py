# Variant: functional loss, a while loop, tolist
def train(model, x, y, learning_rate, num_steps):
    model.train()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    while len(losses) < num_steps:
        loss = torch.nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad(set_to_none=False)
        loss.backward()
        optimizer.step()
        losses.append(loss.tolist())
    return losses
