# Variant: a loop of Python numbers; the largest singular value from svdvals
def jacobian_bound(states, W_hh):
    bound = 1.0
    for h in states:
        bound *= max(1 - value**2 for value in h.tolist()) * torch.linalg.svdvals(W_hh)[0].item()
    return bound
