# Misconception: the first step stands on the left
# Message: order is reversed
# Keeps: test-state-jacobian-step
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = product @ torch.diag(1 - h**2) @ W_hh.T
    return product
