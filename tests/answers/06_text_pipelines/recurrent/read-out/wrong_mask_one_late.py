# Misconception: places after lengths[i] are padding
# Message: found in the padding
# Keeps: test-read-out-last
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) > lengths[:, None]
    return states[torch.arange(len(states)), lengths - 1], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
