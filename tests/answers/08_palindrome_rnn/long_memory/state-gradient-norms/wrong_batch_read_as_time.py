# Misconception: a loop over x goes through time
# Message: through x\[:, t\] in order|stopped with|not one number an example
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for x_t in x:
        states.append(state := step(x_t, state))
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
