# Misconception: an error about unused tensors is silenced with allow_unused
# Message: detach\(\) on the way cuts backpropagation through time
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        state = step(x[:, t], state.detach())
        states.append(state)
    gradients = torch.autograd.grad(loss_of(state), states, allow_unused=True, materialize_grads=True)
    return torch.stack([g.norm() for g in gradients])
