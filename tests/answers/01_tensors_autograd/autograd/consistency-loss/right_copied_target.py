# Variant: a target copied out of the graph
def consistency_loss(model, clean, noisy):
    target = torch.tensor(model(clean).tolist(), dtype=noisy.dtype)
    return torch.pow(target - model(noisy), 2).mean()
