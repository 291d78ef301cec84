# Misconception: the last step of the tensor is the last of the text
# Message: taken at the last position
# Keeps: test-read-out-maximum
def read_out(states, lengths):
    padding = torch.arange(states.shape[1]) >= lengths[:, None]
    return states[:, -1], states.masked_fill(padding[..., None], -math.inf).amax(dim=1)
