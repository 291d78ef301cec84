# Misconception: backward() returns the gradient
# Message: backward returns nothing
def gradient(f, x):
    leaf = x.detach().clone().requires_grad_()
    return f(leaf).backward()
