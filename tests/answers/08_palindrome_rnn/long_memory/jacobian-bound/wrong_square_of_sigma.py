# Misconception: the largest eigenvalue of W^T W is the singular value
# Message: largest singular value, once for each
def jacobian_bound(states, W_hh):
    sigma = torch.linalg.eigvalsh(W_hh.T @ W_hh).max()
    return ((1 - states**2).amax(dim=1) * sigma).prod().item()
