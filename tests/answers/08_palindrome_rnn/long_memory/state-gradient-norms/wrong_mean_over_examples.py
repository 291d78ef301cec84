# Misconception: a batch is averaged
# Message: mean over the examples
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([g.norm(dim=1).mean() for g in torch.autograd.grad(loss_of(state), states)])
