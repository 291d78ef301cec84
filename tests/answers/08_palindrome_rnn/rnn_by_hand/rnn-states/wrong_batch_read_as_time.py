# Misconception: a loop over x goes through time
# Message: examples first|stopped with
def rnn_states(x, W_xh, W_hh, b_h):
    h = x.new_zeros(x.shape[1], len(b_h))
    states = []
    for x_t in x:
        h = torch.tanh(x_t @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return torch.stack(states)
