# Misconception: everything is on the CPU
# Message: on the device of x
# Keeps: test-rnn-states-values
def rnn_states(x, W_xh, W_hh, b_h):
    h = torch.zeros(len(x), len(b_h), dtype=x.dtype)
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return torch.stack(states, dim=1)
