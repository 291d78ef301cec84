# Misconception: the difference of the two values is the slope
# Message: divide the difference
def numerical_gradient(f, x, eps=1e-5):
    result = torch.zeros(x.shape, dtype=torch.float64)
    for i in range(x.numel()):
        up, down = x.double().clone(), x.double().clone()
        up.view(-1)[i] += eps
        down.view(-1)[i] -= eps
        result.view(-1)[i] = (f(up) - f(down))
    return result
