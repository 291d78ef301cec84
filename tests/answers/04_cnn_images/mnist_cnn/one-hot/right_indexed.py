# Variant: writes into rows of s / C
def one_hot(targets, num_classes, smoothing=0.0):
    rows = torch.full((len(targets), num_classes), smoothing / num_classes, device=targets.device)
    rows[torch.arange(len(targets)), targets] += 1 - smoothing
    return rows
