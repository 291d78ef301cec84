# Misconception: norms of examples add up to the norm of the batch
# Message: adds up the norms of the examples
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([g.norm(dim=1).sum() for g in torch.autograd.grad(loss_of(state), states)])
