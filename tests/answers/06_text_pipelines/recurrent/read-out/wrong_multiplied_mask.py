# Misconception: multiplying by the mask removes the padding
# Message: fill with -inf before
# Keeps: test-read-out-last
def read_out(states, lengths):
    real = (torch.arange(states.shape[1]) < lengths[:, None]).float()
    return states[torch.arange(len(states)), lengths - 1], (states * real[..., None]).max(dim=1).values
