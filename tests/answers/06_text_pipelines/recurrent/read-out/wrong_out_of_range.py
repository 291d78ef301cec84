# Misconception: places are counted from 1
# Message: place lengths\[i\] - 1
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    return states[torch.arange(len(states)), lengths], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
