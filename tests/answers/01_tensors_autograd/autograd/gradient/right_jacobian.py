# Variant: the Jacobian of a function with one output
def gradient(f, x):
    return torch.autograd.functional.jacobian(f, x)
