# Misconception: what is read needs no graph
# Message: graph is lost
def read_out(states, lengths):
    with torch.no_grad():
        padding = torch.arange(states.shape[1]) >= lengths[:, None]
        return states[torch.arange(len(states)), lengths - 1], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
