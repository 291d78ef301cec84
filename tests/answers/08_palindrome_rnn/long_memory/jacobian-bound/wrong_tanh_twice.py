# Misconception: the slope is that of tanh at the state
# Message: applies the tanh twice
def jacobian_bound(states, W_hh):
    slopes = (1 - torch.tanh(states) ** 2).amax(dim=1)
    return (slopes * torch.linalg.matrix_norm(W_hh, ord=2)).prod().item()
