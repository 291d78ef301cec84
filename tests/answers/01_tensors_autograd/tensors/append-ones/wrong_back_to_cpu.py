# Misconception: bringing everything to the CPU makes code run anywhere
# Message: device of x
def append_ones(x):
    return torch.cat([x.cpu() if x.device.type != "meta" else torch.zeros(x.shape), torch.ones(len(x), 1, dtype=x.dtype)], dim=1)
