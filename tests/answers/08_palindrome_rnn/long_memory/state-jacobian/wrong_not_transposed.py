# Misconception: the Jacobian holds W_hh as it is
# Message: W_hh is not transposed
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = torch.diag(1 - h**2) @ W_hh @ product
    return product
