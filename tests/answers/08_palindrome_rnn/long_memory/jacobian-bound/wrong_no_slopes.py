# Misconception: the coarsest bound will do
# Message: slopes are missing
def jacobian_bound(states, W_hh):
    return (torch.linalg.matrix_norm(W_hh, ord=2) ** len(states)).item()
