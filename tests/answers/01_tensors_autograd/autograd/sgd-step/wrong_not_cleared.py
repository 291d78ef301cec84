# Misconception: the next backward() overwrites .grad
# Message: was not cleared
# Keeps: test-sgd-step
def sgd_step(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p -= learning_rate * p.grad
