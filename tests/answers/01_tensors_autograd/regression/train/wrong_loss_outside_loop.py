# Misconception: the loss follows the weights by itself
# Message: anew in every step
# Keeps: test-train-step
def train(model, x, y, learning_rate, num_steps):
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    loss = loss_fn(model(x), y)
    for _ in range(num_steps):
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return losses
