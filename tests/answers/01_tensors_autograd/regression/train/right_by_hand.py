# Variant: the step of SGD written out
def train(model, x, y, learning_rate, num_steps):
    model.train()
    losses = []
    for _ in range(num_steps):
        loss = nn.MSELoss()(model(x), y)
        losses.append(loss.item())
        model.zero_grad()
        loss.backward()
        with torch.no_grad():
            for p in model.parameters():
                p -= learning_rate * p.grad
    return losses
