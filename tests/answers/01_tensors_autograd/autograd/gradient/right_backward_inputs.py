# Variant: backward told to fill one leaf only
def gradient(f, x):
    leaf = x.detach().requires_grad_()
    f(leaf).backward(inputs=[leaf])
    return leaf.grad
