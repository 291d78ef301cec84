# Misconception: the derivative is with respect to h_1
# Message: first step is missing|Jacobian of one step is wrong
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states[1:]:
        product = torch.diag(1 - h**2) @ W_hh.T @ product
    return product
