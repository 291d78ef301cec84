# Misconception: a loss function calls backward() itself
# Message: do not call backward\(\)
# Keeps: test-consistency-loss
def consistency_loss(model, clean, noisy):
    loss = ((model(noisy) - model(clean).detach()) ** 2).mean()
    loss.backward()
    return loss
