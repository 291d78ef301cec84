# Misconception: as in nn.Linear: h @ W_hh.T
# Message: W_hh is transposed
def rnn_states(x, W_xh, W_hh, b_h):
    h = x.new_zeros(len(x), len(b_h))
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ W_xh + h @ W_hh.T + b_h)
        states.append(h)
    return torch.stack(states, dim=1)
