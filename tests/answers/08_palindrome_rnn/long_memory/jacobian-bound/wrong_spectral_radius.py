# Misconception: the largest eigenvalue bounds the stretch
# Message: spectral radius
def jacobian_bound(states, W_hh):
    rho = torch.linalg.eigvals(W_hh).abs().max()
    return ((1 - states**2).amax(dim=1) * rho).prod().item()
