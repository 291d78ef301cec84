# Misconception: the slope of tanh is h (1 - h), as that of a sigmoid
# Message: J = diag\(1 - h
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = torch.diag(h * (1 - h)) @ W_hh.T @ product
    return product
