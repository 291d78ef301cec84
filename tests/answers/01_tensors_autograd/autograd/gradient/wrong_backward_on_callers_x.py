# Misconception: x may be marked and used, it is mine now
# Message: requires_grad of its input x
# Keeps: test-gradient
def gradient(f, x):
    x.requires_grad_()
    f(x).backward()
    return x.grad
