# Misconception: going back is multiplying by the weights alone
# Message: slope of the tanh is missing
def state_jacobian(states, W_hh):
    return torch.linalg.matrix_power(W_hh.T, len(states))
