# Variant: sub_ with alpha, and zeros instead of None
@torch.no_grad()
def sgd_step(parameters, learning_rate):
    for p in parameters:
        if p.grad is None:
            continue
        p.sub_(p.grad, alpha=learning_rate)
        p.grad.zero_()
