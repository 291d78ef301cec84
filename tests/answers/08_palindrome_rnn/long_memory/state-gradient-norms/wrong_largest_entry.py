# Misconception: the largest entry is the size of a gradient
# Message: largest entry, not the norm
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([g.abs().max() for g in torch.autograd.grad(loss_of(state), states)])
