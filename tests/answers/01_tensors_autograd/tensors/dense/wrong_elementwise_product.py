# Misconception: * is the matrix product
# Message: matrix product
def dense(x, weight, bias):
    return x * weight.T + bias
