# Misconception: the state at place lengths[i] is the last real one
# Message: taken at the last position
# Keeps: test-read-out-maximum
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    places = lengths.clamp(max=states.shape[1] - 1)
    return states[torch.arange(len(states)), places], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
