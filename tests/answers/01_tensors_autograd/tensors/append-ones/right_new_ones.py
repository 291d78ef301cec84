# Variant: new_ones takes dtype and device from x
def append_ones(x):
    return torch.cat([x, x.new_ones(x.shape[0], 1)], dim=1)
