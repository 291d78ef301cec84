# Misconception: masked_fill_ saves memory and nothing else
# Message: masked_fill_ changes its input|changed its input
def read_out(states, lengths):
    states = states.detach()
    last = states[torch.arange(len(states)), lengths - 1]
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    return last, states.masked_fill_(padding[..., None], -math.inf).amax(dim=1)
