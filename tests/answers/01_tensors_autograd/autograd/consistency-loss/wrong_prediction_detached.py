# Misconception: it does not matter which side is detached
# Message: you detached the prediction
# Keeps: test-consistency-loss
def consistency_loss(model, clean, noisy):
    return ((model(noisy).detach() - model(clean)) ** 2).mean()
