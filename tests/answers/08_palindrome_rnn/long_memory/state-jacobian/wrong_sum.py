# Misconception: the steps add up, as the shares of a weight's gradient do
# Message: steps were added
# Keeps: test-state-jacobian-step
def state_jacobian(states, W_hh):
    return sum(torch.diag(1 - h**2) @ W_hh.T for h in states)
