# Misconception: the state begins with random numbers, like weights
# Message: h_0 is|drawn at random
def rnn_states(x, W_xh, W_hh, b_h):
    h = 0.01 * torch.randn(len(x), len(b_h), dtype=x.dtype, device=x.device)
    states = []
    for x_t in x.unbind(dim=1):
        h = torch.tanh(x_t @ W_xh + h @ W_hh + b_h)
        states.append(h)
    return torch.stack(states, dim=1)
