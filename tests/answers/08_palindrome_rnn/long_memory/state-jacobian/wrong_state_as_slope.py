# Misconception: the state itself is the slope
# Message: not by the slope 1 - h
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = torch.diag(h) @ W_hh.T @ product
    return product
