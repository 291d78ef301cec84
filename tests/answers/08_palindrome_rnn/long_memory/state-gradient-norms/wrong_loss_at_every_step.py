# Misconception: every state has a loss
# Message: only the last state has a loss|depends on the last state alone
# Keeps: test-state-gradient-norms-trace
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    loss = sum(loss_of(h) for h in states)
    return torch.stack([g.norm() for g in torch.autograd.grad(loss, states)])
