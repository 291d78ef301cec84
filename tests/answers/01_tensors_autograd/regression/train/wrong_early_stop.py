# Misconception: stop as soon as the loss rises
# Message: 15 losses|history of 15
# Keeps: test-train-step
def train(model, x, y, learning_rate, num_steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    for _ in range(num_steps):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if loss.item() < 1000:
            break
    return losses
