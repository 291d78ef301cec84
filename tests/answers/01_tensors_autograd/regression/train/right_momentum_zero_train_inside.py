# Variant: model.train() in every step, tensors turned to floats at the end
def train(model, x, y, learning_rate, num_steps):
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate, momentum=0.0)
    losses = []
    for step in range(num_steps):
        model.train()
        optimizer.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.detach())
    return [loss.item() for loss in losses]
