# Misconception: the sum of squares is the norm
# Message: (size, not its square|squares: take the root)
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([g.square().sum() for g in torch.autograd.grad(loss_of(state), states)])
