# Misconception: p = p - ... changes the caller's tensor, and its .grad is still there
# Message: only make a new one
def sgd_step(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p = p - learning_rate * p.grad
                p.grad.zero_()
