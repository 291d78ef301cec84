# Misconception: the slope of f is one number
# Message: One number for each entry
def numerical_gradient(f, x, eps=1e-5):
    x = x.double()
    return (f(x + eps) - f(x - eps)) / (2 * eps)
