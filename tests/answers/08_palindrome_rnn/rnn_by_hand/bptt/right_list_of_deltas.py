# Variant: all deltas first, then one product over examples and steps
def bptt(x, states, grad_last, W_hh):
    slopes = 1 - states.square()
    deltas = [grad_last * slopes[:, -1]]
    for t in range(x.shape[1] - 2, -1, -1):
        deltas.insert(0, (deltas[0] @ W_hh.T) * slopes[:, t])
    delta = torch.stack(deltas, dim=1)
    before = torch.cat([torch.zeros_like(states[:, :1]), states[:, :-1]], dim=1)
    return (torch.einsum("nld,nlh->dh", x, delta), torch.einsum("nlk,nlh->kh", before, delta), delta.sum(dim=(0, 1)))
