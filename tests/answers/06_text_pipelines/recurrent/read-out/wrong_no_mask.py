# Misconception: the maximum finds the words by itself
# Message: found in the padding
# Keeps: test-read-out-last
def read_out(states, lengths):
    return states[torch.arange(len(states)), lengths - 1], states.amax(dim=1)
