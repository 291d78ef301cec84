# Misconception: create_graph does no harm
# Message: carries a computation graph
# Keeps: test-state-gradient-norms-values
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    gradients = torch.autograd.grad(loss_of(state), states, create_graph=True)
    return torch.stack([g.norm() for g in gradients])
