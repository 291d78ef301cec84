# Misconception: moving all entries gives every partial derivative
# Message: All entries are equal
def numerical_gradient(f, x, eps=1e-5):
    x = x.double()
    slope = (f(x + eps) - f(x - eps)) / (2 * eps)
    return slope.expand(x.shape)
