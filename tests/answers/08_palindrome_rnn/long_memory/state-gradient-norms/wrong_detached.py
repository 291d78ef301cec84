# Misconception: the state before is data for the next step
# Message: detach\(\), where backpropagation through time ends
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        state = step(x[:, t], state.detach())
        states.append(state)
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
