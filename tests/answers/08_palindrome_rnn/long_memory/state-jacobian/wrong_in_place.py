# Misconception: what comes in may be written over
# Message: changed its input states
def state_jacobian(states, W_hh):
    states.pow_(2).neg_().add_(1)
    product = torch.eye(len(W_hh))
    for slope in states:
        product = torch.diag(slope) @ W_hh.T @ product
    return product
