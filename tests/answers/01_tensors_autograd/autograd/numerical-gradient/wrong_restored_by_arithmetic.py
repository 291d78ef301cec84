# Misconception: adding and subtracting the same number restores x to the last digit
# Message: leaves rounding errors
# Keeps: test-numerical-gradient
def numerical_gradient(f, x, eps=1e-5):
    x = x.double()
    result = torch.zeros(x.shape, dtype=torch.float64)
    for i in range(x.numel()):
        x.view(-1)[i] += eps
        up = f(x)
        x.view(-1)[i] -= 2 * eps
        result.view(-1)[i] = (up - f(x)) / (2 * eps)
        x.view(-1)[i] += eps
    return result
