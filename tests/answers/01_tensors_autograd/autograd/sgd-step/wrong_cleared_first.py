# Misconception: zero_grad comes before step, inside it too
# Message: cleared before it was used
def sgd_step(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p.grad.zero_()
                p -= learning_rate * p.grad
