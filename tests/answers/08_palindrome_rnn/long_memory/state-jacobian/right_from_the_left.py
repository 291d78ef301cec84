# Variant: begins with the last step, as backpropagation does
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh)).to(W_hh)
    for t in range(len(states) - 1, -1, -1):
        product = product @ torch.diag(1 - states[t] ** 2) @ W_hh.mT
    return product
