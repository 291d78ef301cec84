# Misconception: what is to be differentiated must be told so in place
# Message: requires_grad of its input state
# Keeps: test-state-gradient-norms-values
def state_gradient_norms(step, x, state, loss_of):
    states = []
    state.requires_grad_()
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
