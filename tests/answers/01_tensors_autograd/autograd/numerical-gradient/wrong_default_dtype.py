# Misconception: torch.zeros takes the dtype of what is written into it
# Message: in float64
def numerical_gradient(f, x, eps=1e-5):
    result = torch.zeros(x.shape)
    for i in range(x.numel()):
        up, down = x.double().clone(), x.double().clone()
        up.view(-1)[i] += eps
        down.view(-1)[i] -= eps
        result.view(-1)[i] = (f(up) - f(down)) / (2 * eps)
    return result
