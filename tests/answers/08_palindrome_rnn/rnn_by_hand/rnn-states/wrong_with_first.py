# Misconception: h_0 is a state, too
# Message: h_0 left out
def rnn_states(x, W_xh, W_hh, b_h):
    h = x.new_zeros(len(x), len(b_h))
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return torch.stack([torch.zeros_like(h), *states], dim=1)
