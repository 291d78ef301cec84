# Misconception: the state before is an input like any other, so it needs no graph
# Message: way back through time is cut
# Keeps: test-rnn-states-values
def rnn_states(x, W_xh, W_hh, b_h):
    h = x.new_zeros(len(x), len(b_h))
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ W_xh + h.detach() @ W_hh + b_h)
        states.append(h)
    return torch.stack(states, dim=1)
