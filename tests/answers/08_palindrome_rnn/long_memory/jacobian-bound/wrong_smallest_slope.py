# Misconception: the largest state has the largest slope
# Message: smallest slope is no bound
def jacobian_bound(states, W_hh):
    slopes = 1 - states.abs().amax(dim=1) ** 2
    return (slopes * torch.linalg.matrix_norm(W_hh, ord=2)).prod().item()
