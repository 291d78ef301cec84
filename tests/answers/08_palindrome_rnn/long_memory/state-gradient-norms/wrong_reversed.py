# Misconception: the way back is listed as it is walked
# Message: entry 0 belongs to h_1
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.insert(0, state := step(x[:, t], state))
    return torch.stack([g.norm() for g in torch.autograd.grad(loss_of(state), states)])
