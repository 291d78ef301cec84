# Misconception: no_grad() belongs around the whole loss
# Message: only the target belongs under no_grad
def consistency_loss(model, clean, noisy):
    with torch.no_grad():
        return ((model(noisy) - model(clean)) ** 2).mean()
