# Misconception: the state that is multiplied stays h_0
# Message: ignores the first
def rnn_states(x, W_xh, W_hh, b_h):
    h = x.new_zeros(len(x), len(b_h))
    return torch.stack([torch.tanh(x_t @ W_xh + h @ W_hh + b_h) for x_t in x.unbind(dim=1)], dim=1)
