# Misconception: two is taken off the length
# Message: one token too early
# Keeps: test-read-out-maximum
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    return states[torch.arange(len(states)), (lengths - 2).clamp(min=0)], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
