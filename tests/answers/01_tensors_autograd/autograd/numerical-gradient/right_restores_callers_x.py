# Variant: moves the caller's x and restores it by its saved value
def numerical_gradient(f, x, eps=1e-5):
    values = x.double()
    result = torch.zeros_like(values)
    for i in range(values.numel()):
        kept = values.view(-1)[i].clone()
        values.view(-1)[i] = kept + eps
        up = f(values)
        values.view(-1)[i] = kept - eps
        result.view(-1)[i] = (up - f(values)) / (2 * eps)
        values.view(-1)[i] = kept
    return result
