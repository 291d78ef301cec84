# Misconception: entry t belongs to the state that goes into step t
# Message: states are h_1 to h_L
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    state = state.clone().requires_grad_()
    states = []
    for t in range(x.shape[1]):
        states.append(state)
        state = step(x[:, t], state)
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
