# Misconception: the loss of a step is the one after it
# Message: before the (first )?step
def train(model, x, y, learning_rate, num_steps):
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    for _ in range(num_steps):
        optimizer.zero_grad()
        loss_fn(model(x), y).backward()
        optimizer.step()
        losses.append(loss_fn(model(x), y).item())
    return losses
