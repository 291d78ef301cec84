# Misconception: dim=0 are the units
# Message: once for each of the three steps
def jacobian_bound(states, W_hh):
    slopes = (1 - states**2).amax(dim=0)
    return (slopes * torch.linalg.matrix_norm(W_hh, ord=2)).prod().item()
