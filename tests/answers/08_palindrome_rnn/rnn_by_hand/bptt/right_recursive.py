# Variant: one step and a call for the rest
def bptt(x, states, grad_last, W_hh):
    delta = grad_last * (1 - states[:, -1] ** 2)
    here = x[:, -1].T @ delta, torch.zeros_like(W_hh), delta.sum(dim=0)
    if x.shape[1] == 1:
        return here
    before = bptt(x[:, :-1], states[:, :-1], delta @ W_hh.T, W_hh)
    return here[0] + before[0], states[:, -2].T @ delta + before[1], here[2] + before[2]
