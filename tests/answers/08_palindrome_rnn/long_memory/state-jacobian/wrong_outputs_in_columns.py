# Misconception: a Jacobian has its inputs in rows
# Message: This is the transpose|is wrong in
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = product @ W_hh @ torch.diag(1 - h**2)
    return product
