# Misconception: one squashing function is as good as another
# Message: tanh\(x_1 W_xh
def rnn_states(x, W_xh, W_hh, b_h):
    h = x.new_zeros(len(x), len(b_h))
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.sigmoid(x_t @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return torch.stack(states, dim=1)
