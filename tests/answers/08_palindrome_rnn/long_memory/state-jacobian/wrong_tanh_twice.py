# Misconception: the slope is that of tanh at the state
# Message: applies the tanh twice
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = torch.diag(1 - torch.tanh(h) ** 2) @ W_hh.T @ product
    return product
