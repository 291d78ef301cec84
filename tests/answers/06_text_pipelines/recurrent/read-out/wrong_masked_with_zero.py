# Misconception: padding set to 0 cannot win
# Message: fill with -inf before
# Keeps: test-read-out-last
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    return states[torch.arange(len(states)), lengths - 1], states.masked_fill(padding[..., None], 0).amax(dim=1)
