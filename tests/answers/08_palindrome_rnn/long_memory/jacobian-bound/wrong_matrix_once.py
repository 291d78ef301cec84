# Misconception: W_hh acts once
# Message: W_hh acts at every step|once for each of the three steps
def jacobian_bound(states, W_hh):
    return ((1 - states**2).amax(dim=1).prod() * torch.linalg.matrix_norm(W_hh, ord=2)).item()
