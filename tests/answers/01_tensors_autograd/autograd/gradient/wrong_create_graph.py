# Misconception: create_graph is needed for a graph to differentiate
# Message: create_graph
def gradient(f, x):
    leaf = x.detach().clone().requires_grad_()
    (result,) = torch.autograd.grad(f(leaf), leaf, create_graph=True)
    return result
