# Misconception: zeros are zeros
# Message: in the dtype of x
# Keeps: test-rnn-states-values
def rnn_states(x, W_xh, W_hh, b_h):
    h = torch.zeros(len(x), len(b_h))
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return torch.stack(states, dim=1)
