# Misconception: a clone is the tensor itself
# Message: the very states that go into the next step, no copies
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        state = step(x[:, t], state)
        states.append(state.clone())
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
