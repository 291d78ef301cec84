# Misconception: the usual slope bounds
# Message: mean slope is no bound
def jacobian_bound(states, W_hh):
    return ((1 - states**2).mean(dim=1) * torch.linalg.matrix_norm(W_hh, ord=2)).prod().item()
