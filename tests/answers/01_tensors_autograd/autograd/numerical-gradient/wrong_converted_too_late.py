# Misconception: converting the result to float64 restores the digits
# Message: before you move it
# Keeps: test-numerical-gradient
def numerical_gradient(f, x, eps=1e-5):
    result = torch.zeros(x.shape, dtype=torch.float64)
    for i in range(x.numel()):
        up, down = x.clone(), x.clone()
        up.view(-1)[i] += eps
        down.view(-1)[i] -= eps
        result.view(-1)[i] = (f(up) - f(down)) / (2 * eps)
    return result
