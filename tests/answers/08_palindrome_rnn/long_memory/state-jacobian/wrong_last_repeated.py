# Misconception: all steps have the same Jacobian
# Message: One step was repeated
# Keeps: test-state-jacobian-step
def state_jacobian(states, W_hh):
    return torch.linalg.matrix_power(torch.diag(1 - states[-1] ** 2) @ W_hh.T, len(states))
