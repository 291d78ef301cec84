# Variant: the older spelling with .data, differences first
def consistency_loss(model, clean, noisy):
    difference = model(noisy) - model(clean).data
    return (difference * difference).sum() / difference.numel()
