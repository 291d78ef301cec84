# Misconception: a leaf may be changed in place anywhere
# Message: under torch.no_grad
def sgd_step(parameters, learning_rate):
    for p in parameters:
        if p.grad is not None:
            p -= learning_rate * p.grad
            p.grad = None
