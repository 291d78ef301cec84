# Variant: the first step without a state at all, einsum
def rnn_states(x, W_xh, W_hh, b_h):
    states = [torch.tanh(x[:, 0] @ W_xh + b_h)]
    for t in range(1, x.shape[1]):
        states += [torch.tanh(x[:, t] @ W_xh + torch.einsum("nh,hk->nk", states[-1], W_hh) + b_h)]
    return torch.stack(states, 1)
