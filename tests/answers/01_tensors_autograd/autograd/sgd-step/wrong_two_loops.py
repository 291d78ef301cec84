# Misconception: an iterator can be gone through twice
# Message: in one loop
# Keeps: test-sgd-step
def sgd_step(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p -= learning_rate * p.grad
    for p in parameters:
        p.grad = None
