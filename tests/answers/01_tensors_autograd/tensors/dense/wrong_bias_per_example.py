# Misconception: the bias has one entry an example, so it needs a column
# Message: bias, one entry an output
def dense(x, weight, bias):
    return x @ weight.T + bias[: len(x), None]
