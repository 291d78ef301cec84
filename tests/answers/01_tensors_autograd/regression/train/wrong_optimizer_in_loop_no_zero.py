# Misconception: a new optimiser starts with empty gradients
# Message: accumulate
# Keeps: test-train-step
def train(model, x, y, learning_rate, num_steps):
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    for _ in range(num_steps):
        optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
        loss = loss_fn(model(x), y)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    return losses
