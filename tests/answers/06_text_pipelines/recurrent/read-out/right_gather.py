# Variant: gather, and where
def read_out(states, lengths):
    places = (lengths - 1)[:, None, None].expand(-1, 1, states.shape[2])
    last = states.gather(1, places)[:, 0]
    real = (torch.arange(states.shape[1])[None, :] < lengths[:, None]).unsqueeze(2)
    return last, torch.where(real, states, torch.tensor(-math.inf)).max(dim=1).values
