# Misconception: all texts end where the longest ends
# Message: taken at the last position
# Keeps: test-read-out-maximum
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    return states[:, lengths.max() - 1], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
