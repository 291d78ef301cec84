# Misconception: backward() works on any tensor
# Message: only a tensor with requires_grad=True is watched
def gradient(f, x):
    leaf = x.detach().clone()
    f(leaf).backward()
    return leaf.grad
