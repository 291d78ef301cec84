# Variant: writes through a detached tensor, which shares memory
def sgd_step(parameters, learning_rate):
    ps = [p for p in parameters if p.grad is not None]
    for p in ps:
        view = p.detach()
        view -= learning_rate * p.grad
    for p in ps:
        p.grad = None
