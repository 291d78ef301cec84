# Misconception: the bound is the norm of the product itself
# Message: norm of the Jacobian itself
def jacobian_bound(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = torch.diag(1 - h**2) @ W_hh.T @ product
    return torch.linalg.matrix_norm(product, ord=2).item()
