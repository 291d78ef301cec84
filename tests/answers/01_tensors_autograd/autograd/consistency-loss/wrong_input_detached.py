# Misconception: detaching the model's input fixes its answer
# Message: also flows through the target
# Keeps: test-consistency-loss
def consistency_loss(model, clean, noisy):
    target = model(clean.detach())
    return torch.nn.functional.mse_loss(model(noisy), target)
