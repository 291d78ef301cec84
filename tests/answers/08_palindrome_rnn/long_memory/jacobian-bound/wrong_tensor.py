# Misconception: a tensor of one number is a number
# Message: should be a Python float
def jacobian_bound(states, W_hh):
    return ((1 - states**2).amax(dim=1) * torch.linalg.matrix_norm(W_hh, ord=2)).prod()
