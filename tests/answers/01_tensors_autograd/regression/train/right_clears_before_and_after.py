# Variant: clears once before the loop and after every step
def train(model, x, y, learning_rate, num_steps):
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    optimizer.zero_grad()
    for _ in range(num_steps):
        loss = loss_fn(model(x), y)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    return losses
