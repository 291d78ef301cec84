# Misconception: * is the matrix product
# Message: multiplied entry by entry
# Keeps: test-state-jacobian-step
def state_jacobian(states, W_hh):
    product = torch.ones_like(W_hh)
    for h in states:
        product = product * (torch.diag(1 - h**2) @ W_hh.T)
    return product
