# Misconception: p = p - ... changes the caller's tensor
# Message: gives the name p to a new tensor
def sgd_step(parameters, learning_rate):
    for p in parameters:
        if p.grad is not None:
            p = p - learning_rate * p.grad
            p.grad = None
