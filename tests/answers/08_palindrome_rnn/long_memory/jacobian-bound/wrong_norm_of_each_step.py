# Misconception: the bound is the product of the norms of the Jacobians, the first of the chain
# Message: first bound of the chain
def jacobian_bound(states, W_hh):
    bound = 1.0
    for h in states:
        bound *= torch.linalg.matrix_norm(torch.diag(1 - h**2) @ W_hh.T, ord=2).item()
    return bound
