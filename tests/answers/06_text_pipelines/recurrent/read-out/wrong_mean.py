# Misconception: the mean sums up as well as the maximum
# Message: the maxima of the example
# Keeps: test-read-out-last
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    mean = states.masked_fill(padding[..., None], 0).sum(dim=1) / lengths[:, None]
    return states[torch.arange(len(states)), lengths - 1], mean
