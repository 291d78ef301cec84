# Misconception: the steps add up
# Message: factors multiply|largest singular value, once for each of the three steps
def jacobian_bound(states, W_hh):
    return ((1 - states**2).amax(dim=1) * torch.linalg.matrix_norm(W_hh, ord=2)).sum().item()
