# Misconception: one slope for the whole state
# Message: Each row has a slope of its own
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = (1 - h**2).mean() * W_hh.T @ product
    return product
