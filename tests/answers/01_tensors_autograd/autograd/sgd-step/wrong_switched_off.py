# Misconception: switching requires_grad off for the update is harmless
# Message: no watched leaf any more
# Keeps: test-sgd-step-clear
def sgd_step(parameters, learning_rate):
    for p in parameters:
        if p.grad is not None:
            p.requires_grad_(False)
            p -= learning_rate * p.grad
            p.grad = None
