# Misconception: the size of a state is the size of its gradient
# Message: norm of a number is its size|entry 0 belongs to h_1|gradient of the loss
def state_gradient_norms(step, x, state, loss_of):
    states = []
    for t in range(x.shape[1]):
        states.append(state := step(x[:, t], state))
    return torch.stack([h.norm() for h in states])
