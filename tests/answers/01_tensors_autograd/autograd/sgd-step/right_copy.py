# Variant: copies the result into the parameter
def sgd_step(parameters, learning_rate):
    for p in list(parameters):
        if p.grad is not None:
            with torch.no_grad():
                p.copy_(p - learning_rate * p.grad)
            p.grad = None
