# Misconception: the mean difference is the absolute one
# Message: mean of the squares
def consistency_loss(model, clean, noisy):
    return (model(noisy) - model(clean).detach()).abs().mean()
