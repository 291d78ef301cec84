# Misconception: the target is only a number, so no gradient flows through it
# Message: also flows through the target
# Keeps: test-consistency-loss
def consistency_loss(model, clean, noisy):
    return ((model(noisy) - model(clean)) ** 2).mean()
