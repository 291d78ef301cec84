# Misconception: x.double() is always a copy
# Message: put it back before the next
def numerical_gradient(f, x, eps=1e-5):
    result = torch.zeros(x.shape, dtype=torch.float64)
    for i in range(x.numel()):
        moved = x.double()
        moved.view(-1)[i] += eps
        up = f(moved)
        moved.view(-1)[i] -= 2 * eps
        result.view(-1)[i] = (up - f(moved)) / (2 * eps)
    return result
