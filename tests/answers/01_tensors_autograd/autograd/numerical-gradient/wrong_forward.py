# Misconception: one step to the right is as good as one to each side
# Message: to one side only
def numerical_gradient(f, x, eps=1e-5):
    result = torch.zeros(x.shape, dtype=torch.float64)
    for i in range(x.numel()):
        up, down = x.double().clone(), x.double().clone()
        up.view(-1)[i] += eps
        result.view(-1)[i] = (f(up) - f(down)) / eps
    return result
