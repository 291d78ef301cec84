# Misconception: every parameter has a gradient after backward()
# Message: skip it
# Keeps: test-sgd-step
def sgd_step(parameters, learning_rate):
    with torch.no_grad():
        for p in parameters:
            p -= learning_rate * p.grad
            p.grad = None
