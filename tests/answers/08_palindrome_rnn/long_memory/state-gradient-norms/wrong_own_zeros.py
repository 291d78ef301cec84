# Misconception: the state before the first step is always zero
# Message: from the given state on
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    states, state = [], torch.zeros_like(state)
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
