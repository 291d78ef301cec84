# Variant: a clone that requires a gradient, made in one call
def gradient(f, x):
    with torch.enable_grad():
        leaf = torch.empty_like(x, requires_grad=False).copy_(x.data)
        leaf.requires_grad = True
        y = f(leaf)
    return torch.autograd.grad(outputs=[y], inputs=[leaf])[0]
