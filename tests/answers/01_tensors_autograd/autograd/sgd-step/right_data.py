# Variant: the older spelling with .data
def sgd_step(parameters, learning_rate):
    for p in parameters:
        if p.grad is not None:
            p.data = p.data - learning_rate * p.grad.data
            p.grad = torch.zeros_like(p)
