# Misconception: h_0 counts among the states
# Message: not h_0
def state_gradient_norms(step, x, state, loss_of):
    state = state.clone().requires_grad_()
    states = [state]
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
