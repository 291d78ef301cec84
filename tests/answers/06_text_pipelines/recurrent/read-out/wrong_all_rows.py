# Misconception: [:, places] takes one place of each row
# Message: One state a text
# Keeps: test-read-out-maximum
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    return states[:, lengths - 1], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
