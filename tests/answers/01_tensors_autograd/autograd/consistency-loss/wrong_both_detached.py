# Misconception: every answer of the model should be detached before it is compared
# Message: only the target belongs under no_grad or detach
def consistency_loss(model, clean, noisy):
    prediction, target = model(noisy).detach(), model(clean).detach()
    return ((prediction - target) ** 2).mean()
