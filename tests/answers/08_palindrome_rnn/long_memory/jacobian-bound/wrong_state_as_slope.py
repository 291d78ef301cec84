# Misconception: the state is the slope
# Message: slope of the tanh is 1 - h|should|is 0\.125, not
def jacobian_bound(states, W_hh):
    return (states.abs().amax(dim=1) * torch.linalg.matrix_norm(W_hh, ord=2)).prod().item()
