# Misconception: a list of numbers is a tensor
# Message: should be a torch.Tensor
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return [g.norm().item() for g in torch.autograd.grad(loss_of(state), states)]
