# Misconception: (H,) times (H, H) scales the rows
# Message: slope multiplies the columns
def state_jacobian(states, W_hh):
    product = torch.eye(len(W_hh))
    for h in states:
        product = ((1 - h**2) * W_hh.T) @ product
    return product
