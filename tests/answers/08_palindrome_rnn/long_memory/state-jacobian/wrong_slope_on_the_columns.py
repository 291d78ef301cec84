# Misconception: the slope belongs to what goes in
# Message: slope multiplies the columns
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = W_hh.T @ torch.diag(1 - h**2) @ product
    return product
