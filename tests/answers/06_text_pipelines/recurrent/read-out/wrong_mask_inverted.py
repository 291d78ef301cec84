# Misconception: the mask marks what stays
# Message: found in the padding
# Keeps: test-read-out-last
def read_out(states, lengths):
    real = torch.arange(states.shape[1]) < lengths[:, None]
    return states[torch.arange(len(states)), lengths - 1], states.masked_fill(real[..., None], -math.inf).amax(dim=1)
