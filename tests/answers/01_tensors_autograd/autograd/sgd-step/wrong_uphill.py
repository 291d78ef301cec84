# Misconception: a step follows the gradient
# Message: uphill
# Keeps: test-sgd-step-clear
def sgd_step(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p += learning_rate * p.grad
                p.grad = None
