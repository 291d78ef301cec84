# Misconception: retain_grad and backward are the way to intermediate gradients
# Message: also wrote into the \.grad of the weights
# Keeps: test-state-gradient-norms-values
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        state = step(x[:, t], state)
        state.retain_grad()
        states.append(state)
    loss_of(state).backward()
    return torch.stack([h.grad.norm() for h in states])
