# Variant: inference without gradients as a decorator, sum over pixels divided by their number
@torch.no_grad()
def anomaly_scores(model, x):
    mode = model.training
    model.train(False)
    difference = model(x) - x
    if mode:
        model.train()
    return torch.sum(difference**2, 1) / x.shape[1]
