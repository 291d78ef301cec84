# Misconception: a loss that has lost its graph can be given one with requires_grad=True
# Message: no graph that leads to the parameters
# Keeps: test-consistency-loss
def consistency_loss(model, clean, noisy):
    loss = ((model(noisy) - model(clean)) ** 2).mean()
    return torch.tensor(loss.item(), requires_grad=True)
