# Misconception: a clone has no connection with the original
# Message: a copy that is not detached|clone of such an x is no leaf
# Keeps: test-gradient
def gradient(f, x):
    leaf = x.clone().requires_grad_()
    f(leaf).backward()
    return leaf.grad
