# Variant: mse_loss without reduction, each module's mode put back
def anomaly_scores(model, x):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    with torch.no_grad():
        scores = F.mse_loss(model(x), x, reduction="none").mean(dim=-1)
    for module, mode in modes.items():
        module.training = mode
    return scores
