# Variant: walks the indices of any shape
import itertools


def numerical_gradient(f, x, eps=1e-5):
    result = torch.empty_like(x, dtype=torch.float64)
    for index in itertools.product(*(range(n) for n in x.shape)):
        up, down = x.double().clone(), x.double().clone()
        up[index] += eps
        down[index] -= eps
        result[index] = 0.5 * (f(up) - f(down)) / eps
    return result
