# Misconception: one slope for all steps, the largest there is
# Message: each step has its own
def jacobian_bound(states, W_hh):
    slope = (1 - states**2).max()
    return ((slope * torch.linalg.matrix_norm(W_hh, ord=2)) ** len(states)).item()
