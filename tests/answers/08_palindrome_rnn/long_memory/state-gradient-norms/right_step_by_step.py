# Variant: a graph for each step; the gradient is handed from one to the one before
def state_gradient_norms(step, x, state, loss_of):
    leaves, outs = [], []
    for x_t in x.transpose(0, 1):
        outs.append(step(x_t, state))
        state = outs[-1].detach().requires_grad_()
        leaves.append(state)
    (g,) = torch.autograd.grad(loss_of(state), state)
    norms = [g.norm()]
    for out, leaf in zip(outs[:0:-1], leaves[-2::-1]):
        (g,) = torch.autograd.grad(out, leaf, g)
        norms.insert(0, g.norm())
    return torch.stack(norms).detach()
