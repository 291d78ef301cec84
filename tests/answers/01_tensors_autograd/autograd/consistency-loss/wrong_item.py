# Misconception: a loss is a number
# Message: has left the graph
def consistency_loss(model, clean, noisy):
    target = model(clean).detach()
    return ((model(noisy) - target) ** 2).mean().item()
