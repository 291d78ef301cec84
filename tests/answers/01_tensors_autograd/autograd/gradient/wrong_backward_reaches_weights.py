# Misconception: backward() fills only the .grad of the tensor I am interested in
# Message: wrote into the \.grad of a weight
# Keeps: test-gradient
def gradient(f, x):
    leaf = x.detach().clone().requires_grad_()
    f(leaf).backward()
    return leaf.grad
