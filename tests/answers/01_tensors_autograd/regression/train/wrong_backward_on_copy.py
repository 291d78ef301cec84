# Misconception: a new tensor with requires_grad leads back to the weights
# Message: backward start from the loss itself|backward, step
def train(model, x, y, learning_rate, num_steps):
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    for _ in range(num_steps):
        loss = loss_fn(model(x), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        torch.tensor(loss.item(), requires_grad=True).backward()
        optimizer.step()
    return losses
