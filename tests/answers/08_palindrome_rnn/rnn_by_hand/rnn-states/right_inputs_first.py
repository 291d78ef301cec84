# Variant: all inputs multiplied at once, before the loop
def rnn_states(x, W_xh, W_hh, b_h):
    pushes = x @ W_xh + b_h
    h = torch.zeros_like(pushes[:, 0])
    states = torch.empty_like(pushes)
    for t in range(x.shape[1]):
        h = (pushes[:, t] + h @ W_hh).tanh()
        states[:, t] = h
    return states
