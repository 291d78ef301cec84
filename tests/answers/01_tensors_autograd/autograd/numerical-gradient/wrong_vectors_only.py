# Misconception: x has one dimension
# Message: Any shape
# Keeps: test-numerical-gradient-care
def numerical_gradient(f, x, eps=1e-5):
    result = torch.zeros(len(x), dtype=torch.float64)
    for i in range(len(x)):
        step = torch.zeros(len(x), dtype=torch.float64)
        step[i] = eps
        result[i] = (f(x.double() + step) - f(x.double() - step)) / (2 * eps)
    return result
