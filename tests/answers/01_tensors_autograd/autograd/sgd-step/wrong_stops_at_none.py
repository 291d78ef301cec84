# Misconception: once one gradient is missing, so are the others
# Message: skip that one, and go on|was not cleared
# Keeps: test-sgd-step
def sgd_step(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            if p.grad is None:
                return
            p -= learning_rate * p.grad
            p.grad = None
