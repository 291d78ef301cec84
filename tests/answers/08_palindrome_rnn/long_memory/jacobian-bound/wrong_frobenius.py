# Misconception: matrix_norm is the spectral norm
# Message: Frobenius
def jacobian_bound(states, W_hh):
    return ((1 - states**2).amax(dim=1) * torch.linalg.matrix_norm(W_hh)).prod().item()
