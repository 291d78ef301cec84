# Misconception: the last step is all that counts
# Message: last step alone
# Keeps: test-state-jacobian-step
def state_jacobian(states, W_hh):
    for h in states:
        jacobian = torch.diag(1 - h**2) @ W_hh.T
    return jacobian
